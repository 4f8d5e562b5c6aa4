/** A page that every manual has, with what it is called: 報告, 一覧, the guide. */
export interface NamedPage {
  /** Address from the root of the site. */
  url: string;
  title: string;
  /** In hiragana. */
  reading: string;
  /** What else people call it. */
  aliases: readonly string[];
  /** What is on it, in a sentence; empty where its name says that. */
  about: string;
}
