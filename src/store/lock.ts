/** Keeps two processes off one folder. A lock is broken only when its owner is known to be dead. */
import { randomBytes } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { copyFile, link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DiskError } from './disk-error.js';
import { thisMachine, type ProcessLook } from './process-identity.js';

interface Owner {
  readonly pid: number;
  /** When the process began; null where the system does not tell. */
  readonly began: string | null;
  readonly host: string;
  /** When it took the lock, UTC. */
  readonly since: string;
  /** No two locks are alike. */
  readonly id: string;
}

export interface Lock {
  /** Lets others in; does not wait, so that a program that must end at once can do it. */
  release(): void;
}

export interface LockDoors {
  readonly processes: ProcessLook;
  readonly host: string;
}

/**
 * Takes the lock of a folder.
 *
 * @param folder - Where the lock lies.
 * @param name - What the person calls the folder, for messages.
 * @throws DiskError with `isWrongInput` when another process has it, or may have it.
 */
export async function takeLock(folder: string, name: string, doors: LockDoors = { processes: thisMachine, host: hostname() }): Promise<Lock> {
  const path = join(folder, 'lock');
  const own = `${path}.${randomBytes(6).toString('hex')}`;
  const owner: Owner = { pid: process.pid, began: doors.processes.began(process.pid), host: doors.host, since: new Date().toISOString(), id: randomBytes(8).toString('hex') };
  await writeFile(own, `${JSON.stringify(owner)}\n`, { flag: 'wx' });
  try {
    // Whole at once: nobody ever reads half a lock.
    while (!(await isLinked(own, path))) await breakIfDead(path, own, name, doors);
  } finally {
    await rm(own, { force: true });
  }
  return { release: () => rmSync(path, { force: true }) };
}

async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === 'ENOENT' || code === 'ENOSPC' || code === 'EROFS') throw error;
  }
  // Some file systems know no links.
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a lock whose owner is dead; throws when it lives or nobody can tell. */
async function breakIfDead(path: string, own: string, name: string, doors: LockDoors): Promise<void> {
  const found = await readLock(path);
  if (found === undefined) return;
  refuseIfKept(path, found.owner, name, doors);
  // One breaks at a time and looks again first: by now another process may have broken this lock and have a lock of its own there.
  const breaking = `${path}.breaking`;
  if (!(await isLinked(own, breaking))) return waitFor(breaking, doors);
  try {
    const now = await readLock(path);
    if (now === undefined) return;
    refuseIfKept(path, now.owner, name, doors);
    await rm(path, { force: true });
  } finally {
    await rm(breaking, { force: true });
  }
}

function refuseIfKept(path: string, owner: Owner | undefined, name: string, doors: LockDoors): void {
  const why = whyKept(owner, doors);
  if (why !== undefined) throw new DiskError(`${name} is in use: ${why}${why.endsWith('.') ? '' : '.'}\n  ${todo(owner, doors, path)}`, true);
}

/** Waits a moment for whoever is breaking a lock; one that died over it is done with. */
async function waitFor(breaking: string, doors: LockDoors): Promise<void> {
  const found = await readLock(breaking);
  if (found?.owner !== undefined && whyKept(found.owner, doors) === undefined) await rm(breaking, { force: true });
  else await new Promise((resolve) => setTimeout(resolve, 5));
}

function whyKept(owner: Owner | undefined, { processes, host }: LockDoors): string | undefined {
  if (owner === undefined) return 'its lock cannot be read, so that nobody can tell whose it is';
  const { pid, began, since } = owner;
  if (owner.host !== host) return `process ${pid} on the machine ${owner.host} took it at ${since}, and from here nobody can tell whether it still runs`;
  const now = processes.began(pid);
  const isReused = began !== null && now !== null && began !== now;
  return processes.isAlive(pid) && !isReused ? `process ${pid} has been filling it since ${since}` : undefined;
}

function todo(owner: Owner | undefined, { host }: LockDoors, path: string): string {
  if (owner?.host === host) return 'Wait until that has ended, or stop it; then try again.';
  return `If nothing fills it any more, remove ${path} and try again.`;
}

/** The owner of a lock; undefined when the lock is gone. */
async function readLock(path: string): Promise<{ readonly owner: Owner | undefined; readonly text: string } | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    return { owner: parsed(text), text };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parsed(text: string): Owner | undefined {
  try {
    const owner = JSON.parse(text) as Partial<Owner>;
    return Number.isSafeInteger(owner.pid) && typeof owner.host === 'string' && typeof owner.since === 'string' ? { began: null, ...owner } as Owner : undefined;
  } catch {
    return undefined;
  }
}
