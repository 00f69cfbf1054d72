// Writes docs/parameters.md, and renews the tables in MODEL.md that stand between marks. Run it after `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs';
import { patterns } from '../dist/catalogue/evidence/patterns.js';
import { measures } from '../dist/outcomes/catalogue.js';
import { patternTable } from '../dist/pattern/table.js';
import * as purposes from '../dist/random/purposes.js';
import { measureTable, parameterReference, parameterTable, purposeTable, withTables } from '../dist/scenario/parameterTable.js';

const root = new URL('..', import.meta.url);
const model = new URL('MODEL.md', root);
const makers = { parameters: parameterTable, measures: () => measureTable(measures), patterns: () => patternTable(patterns), purposes: () => purposeTable(purposes, purposes.kinds) };

writeFileSync(new URL('docs/parameters.md', root), parameterReference());
writeFileSync(model, withTables(readFileSync(model, 'utf8'), makers));
