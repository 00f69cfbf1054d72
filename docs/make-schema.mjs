// Writes scenarios/scenario.schema.json, which editors read for completion and hover texts, and docs/economics.schema.json. Run by `npm run generate`.
import { writeFileSync } from 'node:fs';
import { jsonText } from '../dist/store/save-run.js';
import { economicsJsonSchema } from '../dist/store/economics-file.js';
import { measures } from '../dist/outcomes/catalogue.js';
import { scenarioJsonSchemaText } from '../dist/scenario/jsonSchema.js';

writeFileSync(new URL('../scenarios/scenario.schema.json', import.meta.url), scenarioJsonSchemaText(measures));
writeFileSync(new URL('economics.schema.json', import.meta.url), jsonText(economicsJsonSchema()));
