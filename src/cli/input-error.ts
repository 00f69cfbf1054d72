/** Something that the person who called the program can put right: exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
