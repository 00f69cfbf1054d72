/** What `--help` shows below the options of `document`, `completion` and `doctor`. */

export const documentExamples = `
Examples:
  $ inclusim document my-region.yaml
  $ inclusim document output/my-region           the newest run, with its results
  $ inclusim document output/my-region --only cheers --format html --out paper

It leaves odd, stress-abs and cheers, each as .md and .html. Each begins with
what is left to the author; nothing is made up. ODD has seven elements and the
whole model; values of the scenario stand beside the defaults. Exit codes:
0 done, 2 the input is wrong.`;
