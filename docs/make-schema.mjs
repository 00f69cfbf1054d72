// Writes scenarios/scenario.schema.json, which editors read for completion and hover texts. Run by `npm run generate`.
import { writeFileSync } from 'node:fs';
import { scenarioJsonSchemaText } from '../dist/scenario/jsonSchema.js';

writeFileSync(new URL('../scenarios/scenario.schema.json', import.meta.url), scenarioJsonSchemaText());
