/** How one kind of secret is recognised. */
export interface SecretRule {
  /** Stands in the placeholder `[REDACTED:kind]`; lower-case words with hyphens. */
  kind: string;
  /** As people call it, in the singular. */
  name: string;
  /** Literals of which every secret of the kind has one, `lead` characters after its start; matched as they are written. */
  anchors: string[];
  lead?: number;
  /**
   * Source of a regular expression that matches at the start. Where it has a group `secret`, only that is secret. Every
   * repetition is bounded, or over characters that cannot begin another try: no text may cost more than a few readings.
   */
  pattern: string;
  /** Shannon entropy in bits a character that the secret has at least: `ghp_xxxxxxxx…` is none. */
  entropy?: number;
  /** The pattern knows no longest secret: letters and digits that follow belong to it. Else there must be none. */
  open?: boolean;
  /** It may begin inside a word. */
  inside?: boolean;
  /** What the pattern finds and is no secret all the same: what documentation shows. */
  except?: (secret: string, match: RegExpExecArray) => boolean;
}
