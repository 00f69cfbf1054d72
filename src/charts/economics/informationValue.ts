/** What it would be worth to know more: value of perfect information about all parameters, and about parts of the model. */
import type { Economics } from '../../economics/economics.js';
import type { RunResult } from '../../comparison/comparison.js';
import type { ChartContext, ChartDraft } from '../chart.js';
import { formatNumber } from '../format.js';
import { textsOf } from '../language.js';
import { frame } from '../theme.js';
import { cohortPhrase, horizonPhrase, join } from '../words.js';
import { barPanels, type BarRow } from './barRows.js';
import { amount, moneyOf } from './money.js';
import { payerShades } from './shades.js';

/** The chart; null without draws of the parameters, and where nothing that one could know would change the choice. */
export function informationValue(economics: Economics, { comparison }: RunResult, context: ChartContext): ChartDraft | null {
  const { information, willingnessToPay, draws } = economics;
  if (information === null || draws === null || (information.evpi === 0 && information.groups.every(({ evppi }) => evppi === 0))) return null;
  const { language } = context;
  const { information: texts, perspectives } = textsOf(language).economics;
  const money = moneyOf(economics, context);
  const nameOf = (group: string) => (texts.groups as Readonly<Record<string, string>>)[group] ?? group;
  const row = (label: string, value: number, isTotal: boolean): BarRow => ({ label, value, ends: null, text: formatNumber(value, value > 0 && value < 10 ? 1 : 0, language), colour: isTotal ? payerShades.public : payerShades.welfare, isTotal });
  const rows = [...information.groups.map(({ group, evppi }) => row(nameOf(group), evppi, false)), row(texts.all, information.evpi, true)];
  const worth = information.groups.filter(({ evppi }) => evppi > 0).slice(0, 3);
  const subtitles = [texts.subtitle(economics.currency, amount(willingnessToPay, money), perspectives[economics.perspective], draws, cohortPhrase(comparison.cohort, language), horizonPhrase(comparison.weeks, language)), texts.key];
  return {
    id: 'value-of-information',
    title: texts.title,
    alt: texts.alt(amount(information.evpi, money), amount(willingnessToPay, money),
      worth.length === 0 ? texts.nothing : texts.most(join(worth.map(({ group, evppi }) => texts.part(nameOf(group), amount(evppi, money))), language))),
    specAt: (width) => ({ ...frame(width, texts.title, subtitles), ...barPanels([{ title: null, rows }], width, language) }),
    rows: [...information.groups.map(({ group, parameters, evppi }) => ({ group, parameters: parameters.join(' '), value: evppi })), { group: 'all', parameters: '', value: information.evpi }],
  };
}
