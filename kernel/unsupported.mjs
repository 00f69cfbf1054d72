/** What a kernel cannot say: where, what was found, and what to do. */
export class Unsupported extends Error {
  constructor(node, found) {
    const file = node.getSourceFile();
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
    super(`${file.fileName}:${line + 1}:${character + 1} cannot be compiled into a kernel: ${found} (${node.getText().slice(0, 80)}).\n  Write it otherwise, move it into a function without @kernel, or take the tag away.`);
  }
}
