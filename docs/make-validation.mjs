// Makes VALIDATION.md and calibrations/posterior.json from real runs: `npm run validate`. A calibration that is finished in output/calibration is used as it is; one that
// was interrupted goes on. Remove output/calibration to begin anew.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join('calibrations', 'default.yaml');
const calibration = join('output', 'calibration');

function inclusim(...args) {
  const { status } = spawnSync(process.execPath, [join('bin', 'inclusim'), ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(root, calibration, 'posterior.json'))) {
  inclusim('calibrate', file, '--out', calibration, ...(existsSync(join(root, 'output', '.calibration.unfinished')) ? ['--resume'] : []));
}
const folder = mkdtempSync(join(tmpdir(), 'inclusim-validation-'));
try {
  inclusim('validate', file, '--calibration', calibration, '--out', join(folder, 'found'));
  copyFileSync(join(folder, 'found', 'VALIDATION.md'), join(root, 'VALIDATION.md'));
  copyFileSync(join(root, calibration, 'posterior.json'), join(root, 'calibrations', 'posterior.json'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
