/** A 32-bit FNV-1a hash of a name (Fowler, Noll, Vo). Only service ids are hashed; the door refuses two that collide. */
export function nameHash(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash | 0;
}
