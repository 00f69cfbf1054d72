# Reads the tables of a run and draws who is in an ordinary job, week by week.
#
#   Rscript read-run.R RUN-FOLDER [PICTURE.png]
#
# Needs R and nothing else.

arguments <- commandArgs(trailingOnly = TRUE)
if (!length(arguments) %in% 1:2) stop("Usage: Rscript read-run.R RUN-FOLDER [PICTURE.png]", call. = FALSE)
run <- arguments[1]
picture <- if (length(arguments) == 2) arguments[2] else "employment-over-time.png"
if (!file.exists(file.path(run, "weeks.csv"))) stop(run, " holds no weeks.csv; name the folder that `inclusim run` left.", call. = FALSE)

read_table <- function(name) read.csv(file.path(run, name), encoding = "UTF-8", na.strings = "")

# columns.csv says what each column means, and its unit.
columns <- read_table("columns.csv")
about <- columns[columns$file == "weeks.csv" & columns$column == "competitive", ]
cat(sprintf("# competitive: %s (%s)\n", about$meaning, about$unit))

# One row for each arm, replication and week; shares are of the cohort of that replication.
weeks <- read_table("weeks.csv")
weeks <- weeks[weeks$n > 0, ]
weeks$share <- weeks$competitive / weeks$n
arms <- unique(weeks$arm)

# Mean of replications, and their middle 95 %.
middle <- function(shares) c(mean = mean(shares), low = unname(quantile(shares, .025)), high = unname(quantile(shares, .975)))
curves <- lapply(arms, function(arm) {
  own <- weeks[weeks$arm == arm, ]
  data.frame(arm = arm, week = sort(unique(own$week)), do.call(rbind, tapply(own$share, own$week, middle)))
})
cat("arm,week,mean,low,high\n")
for (curve in curves) {
  last <- tail(curve, 1)
  cat(sprintf("%s,%d,%.6f,%.6f,%.6f\n", last$arm, last$week, last$mean, last$low, last$high))
}

# Colours that people with colour blindness can tell apart (Okabe and Ito).
colours <- rep_len(c("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#666666"), length(arms))

png(picture, width = 1200, height = 720, res = 150, type = "cairo")
par(mar = c(5.6, 4, 2.4, 7), las = 1, bty = "l", mgp = c(2.4, .7, 0))
highest <- max(sapply(curves, function(curve) max(curve$high)))
plot(NULL, xlim = range(weeks$week), ylim = c(0, 100 * highest), xaxs = "i", yaxs = "i", xlab = "Weeks since each member's own week 0", ylab = "Share of the cohort, %")
title("In an ordinary job, week by week", adj = 0)
grid(nx = NA, ny = NULL, col = "#dddddd", lty = 1)
for (i in seq_along(curves)) with(curves[[i]], {
  polygon(c(week, rev(week)), 100 * c(low, rev(high)), col = adjustcolor(colours[i], .18), border = NA)
  lines(week, 100 * mean, col = colours[i], lwd = 2)
  mtext(arms[i], side = 4, at = 100 * tail(mean, 1), col = colours[i], line = .4)
})
mtext("Line: mean of replications. Band: their middle 95 %. Not for decisions about individuals.", side = 1, line = 4.2, adj = 0, cex = .7, col = "#555555")
invisible(dev.off())
