/** What the tab needs of Teams. */
export interface Host {
  /** `default`, `dark`, `contrast`, or a name newer than this page. */
  readonly theme: string;
  /** The language of Teams, such as `en-gb` or `cy-gb`. */
  readonly locale: string;
  /** What a deep link points at, such as `review/<oid>`. */
  readonly subPageId: string | undefined;
  /** Whom Teams signed in; undefined where it does not say. The server alone decides who somebody is. */
  readonly userOid: string | undefined;
  onThemeChange(listener: (theme: string) => void): void;
  getToken(): Promise<string>;
  /** The page has painted: Teams takes its own indicator away. */
  notifyPainted(): void;
  notifySignInFailed(reason: string): void;
}
