/** Everything the line in a page says, in the visitor's language. Text only; the line makes no markup of it. */
export interface HintWords {
  /** Host the line is for: a tab may have gone elsewhere while it was on its way. */
  readonly host: string;
  /** BCP 47 tag and direction of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the icon's mark stands for. */
  readonly verdict: string;
  /** Where to read why. */
  readonly open: string;
  /** Button that takes the line off this site for good, or off this page where nothing is kept (private windows). */
  readonly notHere: string;
  /** Button that takes it off every site for good. */
  readonly never: string;
}
