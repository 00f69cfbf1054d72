// Builds dist/ from src/ with the TypeScript compiler and compiles its kernels, and bundles the explorer's page; called by `npm ci` (prepare) and before the tests.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.mjs';
import { buildKernels } from './kernel/build.mjs';

rmSync(new URL('./dist', import.meta.url), { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit', cwd: new URL('.', import.meta.url) });
if (status !== 0) process.exit(status ?? 1);
buildKernels(fileURLToPath(new URL('.', import.meta.url)));
await buildPage();
