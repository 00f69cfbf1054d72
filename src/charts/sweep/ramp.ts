/** One ramp of colour from low to high, told apart in grey and by people with every common kind of colour blindness (viridis: S. van der Walt, N. Smith, 2015). */
const stops = ['#440154', '#482878', '#3e4989', '#31688e', '#26828e', '#1f9e89', '#35b779', '#6ece58', '#b5de2b', '#fde725'] as const;

/** The colour at a share of the ramp, 0 to 1. */
export function rampAt(share: number): string {
  const place = Math.min(1, Math.max(0, share)) * (stops.length - 1);
  const below = Math.min(stops.length - 2, Math.floor(place));
  return blended(stops[below] ?? '#000000', stops[below + 1] ?? '#000000', place - below);
}

/** A colour on the way from one to another. */
export function blended(from: string, to: string, share: number): string {
  const end = channels(to);
  return `#${channels(from).map((channel, k) => Math.round(channel + share * ((end[k] ?? 0) - channel)).toString(16).padStart(2, '0')).join('')}`;
}

/** Black or white, whichever is read more easily on that colour. */
export function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : Math.pow((channel / 255 + 0.055) / 1.055, 2.4)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.22 ? '#1c2733' : '#ffffff';
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

/** Where a value lies between the lowest and the highest; the middle where all are alike. */
export function shareOf(value: number, low: number, high: number): number {
  return high > low ? (value - low) / (high - low) : 0.5;
}
