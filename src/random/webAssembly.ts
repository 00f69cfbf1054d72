/** What is used of WebAssembly, which every engine has and the language's own types do not tell. */
export interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer;
}

interface WebAssemblyDoor {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: { readonly world: { readonly memory: WebAssemblyMemory } }) => { readonly exports: { readonly run: (...numbers: number[]) => void } };
  Memory: new (size: { readonly initial: number; readonly maximum: number }) => WebAssemblyMemory;
}

declare const WebAssembly: WebAssemblyDoor | undefined;

/** The engine's door to WebAssembly; null where there is none. */
export const webAssembly: WebAssemblyDoor | null = typeof WebAssembly === 'undefined' ? null : WebAssembly;

/** Memory of at least so many bytes, which never grows; null where there is no WebAssembly. */
export function createMemory(bytes: number): WebAssemblyMemory | null {
  const pages = Math.max(1, Math.ceil(bytes / 65_536));
  return webAssembly === null ? null : new webAssembly.Memory({ initial: pages, maximum: pages });
}
