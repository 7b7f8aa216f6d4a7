/** Signs with a secret that is kept apart from what is signed. */
export interface Seal {
  sign(text: string): string;
  fits(text: string, signature: string): boolean;
}
