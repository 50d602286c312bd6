/** A coarse script: Latin 0, Greek 1, Cyrillic 2, Armenian and Hebrew 3, Arabic 4, Indic and its neighbours 5, East Asian 6. */
export const scriptOf = (code: number): number =>
  [0x370, 0x400, 0x530, 0x600, 0x900, 0x1100].filter((start) => code >= start).length;
