import { normalQuantile } from '../statistics/normal.js';
import { seedWords } from './seed.js';
import { createStrip, stripBytes, type Strip } from './strip.js';
import { threefry4x32 } from './threefry.js';
import { toUniform } from './uniform.js';
import { createMemory, type WebAssemblyMemory } from './webAssembly.js';
import type { Words } from './words.js';

/**
 * The one door to chance. A word is a pure function of (seed, replication, entity kind; entity, week, phase, index): nothing
 * is consumed, so the order of questions, other entities and other arms change no answer. The block asked last is kept,
 * because its four words are usually asked one after the other.
 */
export class Chance implements Words {
  private readonly keyLow: number;
  private readonly keyHigh: number;
  private replication = 0;
  private week = 0;
  /** The four words of the block loaded last; hot loops read them here, after `load`. */
  readonly block = new Int32Array(4);
  /** The words of the strip loaded last, by lane: what many people draw in a week is worked out side by side, at a third of the cost. */
  strip: Strip['words'];
  /** Whom the strip is drawn for: names, and an index each. */
  names: Strip['name'];
  indices: Strip['index'];
  private whole: Strip;
  private slot = -1;
  private entity = 0;
  private index = 0;
  // The block of the start loaded last: what is drawn once for the whole replication.
  private readonly startBlock = new Int32Array(4);
  private startSlot = -1;
  private startEntity = 0;
  // The supply of words for samplers that need an unknown number of them.
  private supplySlot = 0;
  private supplyEntity = 0;
  private supplyIndex = 0;
  private supplyLane = 0;

  constructor(seed: number | string) {
    const [low, high] = seedWords(seed);
    this.keyLow = low | 0;
    this.keyHigh = high | 0;
    this.whole = createStrip(createMemory(stripBytes));
    ({ words: this.strip, name: this.names, index: this.indices } = this.whole);
  }

  /** Lays the strip at the beginning of a memory that others share. */
  moveStrip(memory: WebAssemblyMemory): void {
    this.whole = createStrip(memory);
    ({ words: this.strip, name: this.names, index: this.indices } = this.whole);
  }

  startReplication(replication: number): void {
    this.replication = replication;
    this.startSlot = -1;
    this.startWeek(0);
  }

  startWeek(week: number): void {
    this.week = week;
    this.slot = -1;
  }

  /** Loads the block of a purpose's phase, for an entity in the present week, unless it is loaded. */
  load(purpose: number, entity: number, index: number): void {
    const slot = purpose >> 2;
    if (slot === this.slot && entity === this.entity && index === this.index) return;
    threefry4x32(entity, this.week, slot & 255, index, this.keyLow, this.keyHigh, this.replication, slot >> 8, this.block);
    this.slot = slot;
    this.entity = entity;
    this.index = index;
  }

  /** The random word (int32) for a purpose of an entity in the present week. */
  word(purpose: number, entity: number, index: number): number {
    this.load(purpose, entity, index);
    return this.block[purpose & 3]!;
  }

  /** Draws the blocks of a purpose's phase for the first `count` entities that `names` and `indices` hold, at most `stripLength`, into the strip. */
  fillStrip(purpose: number, count: number): void {
    const slot = purpose >> 2;
    this.whole.fill(this.week, slot & 255, this.keyLow, this.keyHigh, this.replication, slot >> 8, count);
  }

  /** Uniform in (0, 1) as drawn in week 0, whatever the present week: for what stays the same all replication long. */
  uniformAtStart(purpose: number, entity: number): number {
    return toUniform(this.wordAtStart(purpose, entity));
  }

  /** The random word (int32) as drawn in week 0. */
  wordAtStart(purpose: number, entity: number): number {
    const slot = purpose >> 2;
    if (slot !== this.startSlot || entity !== this.startEntity) {
      threefry4x32(entity, 0, slot & 255, 0, this.keyLow, this.keyHigh, this.replication, slot >> 8, this.startBlock);
      this.startSlot = slot;
      this.startEntity = entity;
    }
    return this.startBlock[purpose & 3]!;
  }

  /** Uniform in (0, 1). */
  uniform(purpose: number, entity: number, index: number): number {
    return toUniform(this.word(purpose, entity, index));
  }

  /** Standard normal. */
  normal(purpose: number, entity: number, index: number): number {
    return normalQuantile(toUniform(this.word(purpose, entity, index)));
  }

  /**
   * A supply of words for one purpose that owns its whole phase: lane after lane, block after block from `index` on.
   * Only one supply is open at a time.
   */
  words(purpose: number, entity: number, index: number): Words {
    this.supplySlot = purpose & ~3;
    this.supplyEntity = entity;
    this.supplyIndex = index;
    this.supplyLane = 0;
    return this;
  }

  /** The next word of the open supply. */
  next(): number {
    if (this.supplyLane === 4) {
      this.supplyLane = 0;
      this.supplyIndex += 1;
    }
    const word = this.word(this.supplySlot | this.supplyLane, this.supplyEntity, this.supplyIndex);
    this.supplyLane += 1;
    return word;
  }
}

