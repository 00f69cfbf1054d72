/** Tells one process from all others, also from one that has its number later. */
import { readFileSync } from 'node:fs';

/** Whether a process lives, and when it began as far as the system tells. */
export interface ProcessLook {
  isAlive(pid: number): boolean;
  /** When a process began: the boot of the machine and the moment since; null where the system does not tell. */
  began(pid: number): string | null;
}

export const thisMachine: ProcessLook = {
  isAlive(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // EPERM: it is there and somebody else's.
      return (error as NodeJS.ErrnoException).code !== 'ESRCH';
    }
  },
  began(pid) {
    try {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name of the program stands in brackets and may hold anything; the moment is the 22nd field, the 20th behind it (proc(5)).
      const moment = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
      return moment === undefined ? null : `${boot}:${moment}`;
    } catch {
      return null;
    }
  },
};
