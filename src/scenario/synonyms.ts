/** Words that people write for a value that has another name here. */

const meant: Readonly<Record<string, readonly string[]>> = {
  norway: ['no', 'nor', 'norge', 'noreg'], denmark: ['dk', 'dnk', 'danmark'], sweden: ['se', 'swe', 'sverige'], uk: ['gb', 'gbr', 'england', 'united kingdom', 'great britain'],
  usa: ['us', 'united states', 'america'], netherlands: ['nl', 'nld', 'nederland', 'holland'], germany: ['de', 'deu', 'deutschland'], switzerland: ['ch', 'che', 'schweiz'],
  italy: ['it', 'ita', 'italia'], bulgaria: ['bg', 'bgr'], 'hong-kong': ['hk', 'hkg'], china: ['cn', 'chn'], japan: ['jp', 'jpn'], australia: ['au', 'aus'], canada: ['ca', 'can'],
  nb: ['no', 'nor', 'norsk', 'norwegian', 'bokmål', 'nn', 'nb-no'], en: ['english', 'engelsk', 'eng', 'en-gb', 'en-us'],
  sex: ['gender', 'kjønn'], education: ['schooling', 'utdanning'], minority: ['ethnicity', 'immigrant'], region: ['municipality', 'kommune'],
  public: ['payer', 'government'], society: ['societal', 'social'], health: ['healthcare', 'health care', 'nhs'],
  welfareOffice: ['nav', 'welfare office', 'jobcentre'], clinic: ['hospital', 'dps'],
};

/** The known word that another one stands for; undefined where there is none among those that fit. */
export function otherWord(word: string, known: readonly string[]): string | undefined {
  const plain = word.trim().toLowerCase();
  return known.find((each) => Object.hasOwn(meant, each) && meant[each]?.includes(plain) === true);
}
