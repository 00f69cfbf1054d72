import { describe, expect, test } from 'vitest';
import { programmes, programmeTitle } from '../../src/catalogue/catalogue.js';
import { bokmaalTitles } from '../../src/catalogue/programmes/bokmaalTitles.js';

const shipped = Object.entries(programmes).map(([id, { title }]) => ({ id, title: title as string }));

describe('the title of a programme', () => {
  test('is there in Bokmål for every programme of the catalogue, once', () => {
    expect(Object.keys(bokmaalTitles).sort()).toEqual(Object.keys(programmes).sort());
    const titles = shipped.map((each) => programmeTitle(each, 'nb'));
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^\S.{2,58}\S$/);
  });

  test('is the official name where the welfare office has one', () => {
    const ofId = (id: string) => programmeTitle(shipped.find((each) => each.id === id)!, 'nb');
    expect(['arbeid-med-bistand', 'vta', 'aps', 'ips'].map(ofId)).toEqual(['Arbeid med bistand (AB)', 'Varig tilrettelagt arbeid (VTA)', 'Arbeidspraksis i skjermet virksomhet (APS)', 'Individuell jobbstøtte (IPS)']);
  });

  test('stays English in English, and as its author wrote it in a scenario', () => {
    for (const each of shipped) expect(programmeTitle(each, 'en')).toBe(each.title);
    expect(programmeTitle({ id: 'ips', title: 'Our own IPS' }, 'nb')).toBe('Our own IPS');
    expect(programmeTitle({ id: 'our-own', title: '' }, 'nb')).toBe('our-own');
  });
});
