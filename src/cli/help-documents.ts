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

export const completionExamples = `
Examples:
  $ inclusim completion bash >> ~/.bashrc
  $ inclusim completion zsh > ~/.zfunc/_inclusim     in a folder of $fpath
  $ inclusim completion fish > ~/.config/fish/completions/inclusim.fish
  $ source <(inclusim completion bash)               for this shell only

Open a new shell afterwards. Make it anew when inclusim has new options.`;

export const doctorExamples = `
Examples:
  $ inclusim doctor
  $ inclusim doctor --out /data/runs
  $ inclusim doctor --json | jq '.found[] | select(.state != "well")'

✔ is well, ! is worth knowing, ✖ would stop a run. Exit codes: 0 all is well
enough, 1 something would stop a run, its pictures or its report.`;
