// Makes VALIDATION.md and calibrations/posterior.json from real runs: `npm run validate`. Calibrations that are finished in output/ are used as they are, as long as file,
// trials and version are still the same; one that was interrupted goes on. Remove a folder to begin it anew.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCalibration } from '../dist/calibration/load.js';
import { diskDoors } from '../dist/cli/doors.js';
import { readCalibration } from '../dist/cli/validate/finished-calibration.js';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const shipped = { file: join('calibrations', 'default.yaml'), folder: join('output', 'calibration') };
const rivals = ['frailty-only', 'discouragement-only', 'staircase-controls'].map((name) => ({ file: join('calibrations', `${name}.yaml`), folder: join('output', name) }));

function inclusim(...args) {
  const { status } = spawnSync(process.execPath, [join('bin', 'inclusim'), ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether the folder holds what the file asks for now. */
async function isFinished({ file, folder }) {
  if (!existsSync(join(folder, 'posterior.json'))) return false;
  try {
    await readCalibration(folder, loadCalibration(file, diskDoors(file)));
    return true;
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return false;
  }
}

async function calibrated(calibration) {
  if (await isFinished(calibration)) return;
  const { file, folder } = calibration;
  const isBegun = existsSync(join('output', `.${basename(folder)}.unfinished`));
  rmSync(folder, { recursive: true, force: true });
  inclusim('calibrate', file, '--out', folder, ...(isBegun ? ['--resume'] : []));
}

for (const calibration of [shipped, ...rivals]) await calibrated(calibration);
const folder = mkdtempSync(join(tmpdir(), 'inclusim-validation-'));
try {
  inclusim('validate', shipped.file, '--calibration', shipped.folder, '--rival', ...rivals.map((rival) => rival.folder), '--studies', '200', '--out', join(folder, 'found'));
  copyFileSync(join(folder, 'found', 'VALIDATION.md'), 'VALIDATION.md');
  copyFileSync(join(shipped.folder, 'posterior.json'), join('calibrations', 'posterior.json'));
  await import('./make-centre.mjs');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
