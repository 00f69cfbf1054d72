# What R's package survival makes of data sets; called by survival.oracle.test.ts:
#   Rscript --vanilla survival.R people.csv answers.csv
# people.csv has a row a person: set, level, last, horizon, group, time, event. Answers have a row a number, groups and times 0
# where they do not apply.
suppressPackageStartupMessages(library(survival))

answers <- function(set, group, name, time, value) {
  data.frame(set = set, group = group, name = name, time = time, value = sprintf("%.17g", as.numeric(value)))
}

curve <- function(people) {
  one <- people[1, ]
  fit <- function(type) survfit(Surv(time, event) ~ 1, data = people, conf.int = one$level, conf.type = type)
  logs <- fit("log")
  plain <- fit("plain")
  columns <- list(
    "n.risk" = logs$n.risk, "n.event" = logs$n.event, "surv" = logs$surv, "std.err" = logs$surv * logs$std.err,
    "lower.log" = logs$lower, "upper.log" = logs$upper, "lower.plain" = plain$lower, "upper.plain" = plain$upper
  )
  restricts <- one$horizon >= min(people$time) # survfit refuses a horizon before the first time
  wanted <- c("rmean", "se(rmean)", "median", paste0(one$level, c("LCL", "UCL")))
  table <- function(fitted) unname(summary(fitted, rmean = if (restricts) one$horizon else "individual")$table[wanted])
  rbind(
    do.call(rbind, lapply(names(columns), function(name) answers(one$set, one$group, name, logs$time, columns[[name]]))),
    if (restricts) answers(one$set, one$group, c("rmean", "se.rmean"), 0, table(logs)[1:2]),
    answers(one$set, one$group, c("median", "median.lower.log", "median.upper.log"), 0, table(logs)[3:5]),
    answers(one$set, one$group, c("median.lower.plain", "median.upper.plain"), 0, table(plain)[4:5])
  )
}

# Where the first events leave nobody at risk, survdiff stops with an error; its numbers are then NA.
test <- function(people) {
  set <- people$set[1]
  groups <- sort(unique(people$group))
  nothing <- list(obs = NA, exp = NA, chisq = NA)
  found <- tryCatch(survdiff(Surv(time, event) ~ group, data = people, rho = 0), error = function(problem) nothing)
  df <- sum(found$exp > 0) - 1
  rbind(
    answers(set, groups, "observed", 0, found$obs),
    answers(set, groups, "expected", 0, found$exp),
    answers(set, 0, c("chisq", "df", "p"), 0, c(found$chisq, df, pchisq(found$chisq, df, lower.tail = FALSE)))
  )
}

files <- commandArgs(trailingOnly = TRUE)
people <- read.csv(files[1])
people$event <- as.integer(people$event == 1 & people$time <= people$last) # who is followed longer is censored at the last time
people$time <- pmin(people$time, people$last)
curves <- lapply(split(people, list(people$group, people$set), drop = TRUE), curve)
tests <- lapply(split(people, people$set), test)
write.csv(do.call(rbind, c(curves, tests)), files[2], row.names = FALSE, quote = FALSE)
