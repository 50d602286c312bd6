type Later = typeof import('./later-views.tsx');

let there: Later | null = null;

/** Loads what the first picture of a notice's answer does without: a file of its own, once. */
export async function loadLater(): Promise<Later> {
  there ??= await import('./later-views.tsx');
  return there;
}

/** The same as far as it is there: null before {@link loadLater} has come to its end. */
export const later = (): Later | null => there;
