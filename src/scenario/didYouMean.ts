/** Guesses what a misspelt word was meant to be. */

/** `; did you mean "ips"?`, or nothing when no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** The known word that is reached with the fewest slips, if they are few for its length; else the only one that holds the word. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  const spelt = plain(word);
  let best: { readonly text: string; readonly slips: number } | undefined;
  for (const text of known) {
    const slips = slipsBetween(spelt, plain(text));
    if (slips <= Math.max(1, Math.floor(Math.max(word.length, text.length) / 4)) && slips < (best?.slips ?? Infinity)) best = { text, slips };
  }
  return best?.text ?? onlyOne(known.filter((text) => spelt.length >= 4 && plain(text).includes(spelt)));
}

function onlyOne(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : undefined;
}

// Upper case, hyphens and underscores are a matter of habit, not of meaning.
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '');
}

/** Damerau-Levenshtein distance (optimal string alignment): letters changed, added, dropped, or swapped with a neighbour. */
export function slipsBetween(a: string, b: string): number {
  const at = (row: readonly number[], j: number): number => row[j] ?? Infinity; // no slips lead beyond the edge
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(at(last, j) + 1, at(now, j - 1) + 1, at(last, j - 1) + differs);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, at(before, j - 2) + 1);
      now.push(slips);
    }
    before = last;
    last = now;
  }
  return at(last, b.length);
}
