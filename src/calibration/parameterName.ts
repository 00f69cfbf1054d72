/** A parameter in plain words: what its path says behind `parameters.`. */
export function parameterName(path: string): string {
  return path.replace(/^parameters\./, '').replaceAll('.', ' ').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
