/** Faults that whoever runs the server puts right: the message says what, and nobody needs to see where it was thrown. */

/** Something that an administrator must put right before the server can run. */
export class SetUpFault extends Error {
  override name = 'SetUpFault';
}

/** The environment lacks a setting, or has a wrong one. */
export class SettingsFault extends Error {
  override name = 'SettingsFault';
}
