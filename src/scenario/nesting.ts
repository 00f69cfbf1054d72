/** Looks at a text's punctuation before it is parsed: the YAML parser runs out of memory on a million open brackets. */
import { CST, Lexer } from 'yaml';

export const deepest = 64;
// Fifty thousand values with keys, colons, blanks, line ends and comments need fewer.
const mostTokens = 400_000;

/** Why a text is better not parsed: nested too deeply, or too many parts. Undefined when it may be. */
export function whyNotParse(text: string): string | undefined {
  let brackets = 0;
  let inLine = 0;
  let tokens = 0;
  for (const token of new Lexer().lex(text)) {
    if (++tokens > mostTokens) return 'has more parts than a scenario can need';
    const type = CST.tokenType(token);
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') brackets = Math.max(0, brackets - 1);
    if (type === 'newline') inLine = 0;
    // Several dashes in one line, `- - - a`, nest too; within brackets they do not.
    if (brackets === 0 && (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind')) inLine++;
    if (brackets > deepest || inLine > deepest) return `is nested more than ${deepest} levels deep`;
  }
  return undefined;
}
