/** A person a visitor may become, offered before the whole directory. */
export interface Persona {
  readonly key: string;
  readonly userId: string;
  readonly label: string;
}
