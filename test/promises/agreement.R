# What base R says, for test/promises/agreement.test.ts to hold our statistics to: no package beside what R brings.
#
#   Rscript test/promises/agreement.R 3 > test/fixtures/base-r.tsv      three cases of each kind, kept for machines without R
#   Rscript test/promises/agreement.R 100                               as npm run verify:full runs it
#
# A line a case: what it is about, then key=numbers with spaces between, all parted by tabs. NaN is a day that is missing.

cases <- as.integer(commandArgs(trailingOnly = TRUE)[1])
suppressWarnings(RNGkind("Mersenne-Twister", "Inversion", "Rejection"))
set.seed(20261128)

say <- function(.about, ...) {
  fields <- list(...)
  cells <- vapply(names(fields), function(key) paste0(key, "=", paste(sprintf("%.17g", fields[[key]]), collapse = " ")), "")
  cat(paste(c(.about, cells), collapse = "\t"), "\n", sep = "")
}
between <- function(from, to) sample(from:to, 1)
keeping <- function(n, phi) as.numeric(arima.sim(list(ar = phi), n, sd = sqrt(1 - phi^2), n.start = 50))
ratings <- function(n, phi) pmin(10, pmax(0, round(5.5 + 1.7 * keeping(n, phi))))
some_missing <- function(x) { x[runif(length(x)) < 0.15] <- NaN; x }

# Student's t: both tails and the edges, far out too.
for (case in seq_len(10 * cases)) {
  t <- 10^runif(1, -3, 2.3); df <- 10^runif(1, 0, 3.6); alpha <- 10^runif(1, -9, -0.05)
  # Below, numbers lose their digits.
  if (2 * pt(-t, df) < 1e-300) next
  say("student", t = t, df = df, tails = 2 * pt(-t, df), alpha = alpha, edge = qt(alpha / 2, df, lower.tail = FALSE))
}
for (case in seq_len(10 * cases)) { z <- runif(1, 0, 35); say("normal", z = z, tails = 2 * pnorm(-z)) }

# False discovery: p.adjust.
for (case in seq_len(cases)) { p <- runif(between(1, 60))^2; say("bh", p = p, q = p.adjust(p, "BH")) }

# Kendall: cor.test, with ties on both sides and without. And ranks as scores of the normal distribution.
for (case in seq_len(2 * cases)) {
  n <- between(8, 60)
  x <- if (case %% 2 == 0) rnorm(n) else ratings(n, 0.3)
  y <- if (case %% 2 == 0) rnorm(n) + x / 2 else ratings(n, 0.3)
  if (sd(x) == 0 || sd(y) == 0) next
  test <- cor.test(x, y, method = "kendall", exact = FALSE, continuity = TRUE)
  say("ranks", x = x, y = y, scores = qnorm((rank(x) - 3 / 8) / (n + 1 / 4)), tau = unname(test$estimate), p = test$p.value)
}

# The sign-flip test: each pattern of signs, one after the other; the interval by the means of all subsets.
flips <- function(n) as.matrix(expand.grid(rep(list(c(-1, 1)), n)))
for (case in seq_len(cases)) {
  n <- between(6, 11); d <- round(rnorm(n, 0.5), 2)
  sums <- flips(n) %*% d
  p <- mean(abs(sums) >= abs(sum(d)) - 1e-9)
  chosen <- flips(n)[-1, ] > 0
  means <- sort(apply(chosen, 1, function(one) mean(d[one])))
  rank <- floor(0.025 * 2^n)
  say("signflip", d = d, p = p, interval = c(means[rank], means[length(means) + 1 - rank]))
}
for (case in seq_len(cases)) {
  n <- 15; d <- round(rnorm(n, 0.4), 2)
  say("signflip-drawn", d = d, p = mean(abs(flips(n) %*% d) >= abs(sum(d)) - 1e-9))
}

# Weekdays and trend taken off: lm. The same with whole weeks in each order that there is.
orders <- function(n) if (n == 1) matrix(1) else do.call(rbind, lapply(1:n, function(first) {
  rest <- orders(n - 1); cbind(first, ifelse(rest >= first, rest + 1, rest)) }))
all_orders <- orders(6)
for (case in seq_len(cases)) {
  n <- 42; day <- 0:(n - 1); first <- between(0, 6)
  x <- keeping(n, 0.4); y <- keeping(n, 0.4) + runif(1, 0, 0.5) * x
  left <- function(v) unname(resid(lm(v ~ day + factor((first + day) %% 7))))
  rx <- left(x); ry <- left(y)
  close <- function(order) abs(cor(rx, ry[as.vector(outer(1:7, 7 * (order - 1), `+`))]))
  all <- apply(all_orders, 1, close)
  say("weeks", first = first, x = x, y = y, left = ry, p = mean(all >= close(1:6) - 1e-12))
}

# Generalized least squares by the whole covariance matrix, what is kept as Shaman and Stine mend its estimate.
for (case in seq_len(cases)) {
  days <- sort(sample(0:89, between(60, 90))); n <- length(days)
  x <- keeping(90, 0.5)[days + 1]; y <- keeping(90, 0.6)[days + 1] + 0.4 * x
  x <- x - mean(x); y <- y - mean(y)
  rest <- y - sum(x * y) / sum(x^2) * x
  near <- which(diff(days) == 1)
  r <- mean(rest[near + 1] * rest[near]) / mean(rest^2)
  kept <- max(0, min(0.95, r + (2 + 4 * r) / n))
  # What is left of a day after so long that it is less than a hundredth counts as nothing with us.
  if (kept^max(diff(days)) < 0.01) next
  stays <- kept^abs(outer(days, days, `-`))
  half <- t(chol(stays)); wx <- forwardsolve(half, x); wy <- forwardsolve(half, y)
  say("gls", days = days, x = x, y = y, kept = kept, slope = sum(wx * wy) / sum(wx^2))
}
# A line through days too far apart to keep anything of each other: lm, with the days that a week of such resemblance costs (Bartlett).
for (case in seq_len(cases)) {
  n <- between(30, 60); x <- rnorm(n); y <- 0.3 * x + rnorm(n); x <- x - mean(x); y <- y - mean(y)
  slope <- unname(coef(lm(y ~ x))[2]); r <- cor(x, y)
  wide <- max(1, 1 + 2 * sum(acf(x, 7, plot = FALSE)$acf[-1] * acf(y, 7, plot = FALSE)$acf[-1]))
  degrees <- n / wide - 2; error <- sqrt((1 - r^2) * sum(y^2) / sum(x^2) / degrees)
  say("line", x = x, y = y, slope = slope, r = r, error = error, degrees = degrees, p = 2 * pt(-abs(slope / error), degrees))
}
# What days keep: acf. And what they are worth, by Pyper and Peterman.
for (case in seq_len(cases)) {
  n <- between(60, 200); x <- keeping(n, 0.6); y <- keeping(n, 0.6); lags <- n %/% 5
  rx <- acf(x, lags, plot = FALSE)$acf[-1]; ry <- acf(y, lags, plot = FALSE)$acf[-1]; k <- seq_len(lags)
  say("memory", x = x, rx = rx, ry = ry, worth = n / max(1, 1 + 2 * sum((n - k) / n * rx * ry)))
}

# Before and after: two means by generalized least squares for each autocorrelation, weighed by their restricted likelihood.
grid <- seq(0, 0.92, 0.04)
for (case in seq_len(cases)) {
  gap <- between(1, 4); a <- between(7, 16); b <- between(7, 16); n <- a + b
  days <- c(0:(b - 1), b + gap + 0:(a - 1)); A <- c(rep(0, b), rep(1, a)); y <- round(keeping(n, 0.5) + 0.6 * A, 3)
  shares <- ifelse(A == 1, 1 / a, -1 / b); X <- cbind(A, 1 - A)
  fits <- sapply(grid, function(phi) {
    V <- phi^abs(outer(days, days, `-`)); W <- solve(V); M <- t(X) %*% W %*% X
    rest <- y - X %*% solve(M, t(X) %*% W %*% y); left <- as.numeric(t(rest) %*% W %*% rest)
    c(sqrt(left / (n - 2) * as.numeric(t(shares) %*% V %*% shares)),
      -as.numeric(determinant(V)$modulus) / 2 - as.numeric(determinant(M)$modulus) / 2 - (n - 2) / 2 * log(left))
  })
  w <- exp(fits[2, ] - max(fits[2, ])); w <- w / sum(w); effect <- sum(shares * y)
  tails <- function(at) sum(w * 2 * pt(-abs(at) / fits[1, ], n - 2))
  reach <- uniroot(function(at) tails(at) - 0.05, c(0, 1e3), tol = 1e-12)$root
  say("before-after", days = days, a = A, y = y, effect = effect, p = tails(effect), reach = reach)
}

# Theil and Sen, Mann and Kendall, widened as Hamed and Rao have it for each autocorrelation, weighed by the restricted likelihood of what the slope leaves.
for (case in seq_len(2 * cases)) {
  n <- between(8, 40)
  at <- if (case %% 3 == 0) 0:(n - 1) else cumsum(c(0, sample(c(7, 7, 7, 8, 14), n - 1, replace = TRUE)))
  y <- if (case %% 2 == 0) ratings(n, 0.4) else round(keeping(n, 0.4) + 0.01 * at, 3)
  if (sd(y) == 0) next
  pairs <- combn(n, 2)
  slopes <- sort((y[pairs[2, ]] - y[pairs[1, ]]) / (at[pairs[2, ]] - at[pairs[1, ]]))
  S <- sum(sign(y[pairs[2, ]] - y[pairs[1, ]]))
  ties <- as.numeric(table(y)); variance <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  usual <- sort(diff(at))[(n - 1) %/% 2 + 1]; times <- at / usual
  left <- qnorm((rank(round(y - y[1] - median(slopes) * at, 9)) - 3 / 8) / (n + 1 / 4)); X <- cbind(1, times); k <- seq_len(n - 3)
  fits <- sapply(grid, function(phi) {
    V <- phi^abs(outer(times, times, `-`)); W <- solve(V); M <- t(X) %*% W %*% X
    rest <- left - X %*% solve(M, t(X) %*% W %*% left)
    c(sqrt(variance * (1 + 2 / (n * (n - 1) * (n - 2)) * sum((n - k) * (n - k - 1) * (n - k - 2) * phi^k))),
      -as.numeric(determinant(V)$modulus) / 2 - as.numeric(determinant(M)$modulus) / 2 - (n - 2) / 2 * log(as.numeric(t(rest) %*% W %*% rest)))
  })
  w <- exp(fits[2, ] - max(fits[2, ])); w <- w / sum(w)
  tails <- function(score) sum(w * 2 * pnorm(-score / fits[1, ]))
  reach <- uniroot(function(score) tails(score) - 0.05, c(0, 1e5), tol = 1e-12)$root
  cut <- floor((length(slopes) - reach) / 2)
  interval <- if (cut < 1) c(-Inf, Inf) else c(slopes[cut], slopes[length(slopes) + 1 - cut])
  say("trend", at = at, y = y, slope = median(slopes), interval = interval, tau = cor(at, y, method = "kendall"),
    p = tails(max(0, abs(S) - 1)), plain = cor.test(at, y, method = "kendall", exact = FALSE, continuity = TRUE)$p.value)
}

# Somers' D over all pairs of days of one weekday up to eight weeks apart, its interval by the jackknife over days, in matrices.
for (case in seq_len(cases)) {
  n <- between(60, 120); x <- some_missing(ratings(n, 0.4)); y <- some_missing(ratings(n, 0.4))
  apart <- abs(outer(1:n, 1:n, `-`)); allowed <- apart %% 7 == 0 & apart > 0 & apart <= 56
  sx <- sign(outer(x, x, `-`)); sy <- sign(outer(y, y, `-`)); use <- allowed & !is.na(sx + sy)
  agree <- rowSums(ifelse(use, sx * sy, 0)); differ <- rowSums(ifelse(use, abs(sx), 0))
  D <- sum(agree) / sum(differ); u <- agree - D * differ; share <- 15 / n
  error <- 2 * sqrt(sum(pmax(0, 1 - apart / 15) * outer(u, u))) / sum(differ)
  edge <- 1.96 + 2.9694 * share + 0.416 * share^2 - 0.5324 * share^3
  say("somers", x = x, y = y, value = D, pairs = sum(differ) / 2, interval = tanh(atanh(D) + c(-1, 1) * edge * error / (1 - D^2)))
}

# The stationary bootstrap: the length of blocks, and how the mean varies, which has a formula (Politis and Romano 1994, lemma 1).
for (case in seq_len(cases)) {
  n <- between(100, 300); x <- keeping(n, runif(1, 0, 0.7)); row <- max(5, ceiling(log10(n))); looked <- ceiling(sqrt(n)) + row
  r <- acf(x, n - 1, plot = FALSE)$acf[-1]; loud <- abs(r[1:looked]) >= 2 * sqrt(log10(n) / n)
  quiet <- Filter(function(m) !any(loud[m + 1:row]), 0:(looked - row))
  m <- if (length(quiet) > 0) quiet[1] else max(which(loud))
  M <- min(2 * max(1, m), looked); lag <- 1:M; taper <- pmin(1, 2 * (1 - lag / M))
  b <- (((2 * sum(taper * lag * r[lag])) / (1 + 2 * sum(taper * r[lag])))^2 * n)^(1 / 3)
  b <- min(max(1, b), ceiling(min(3 * sqrt(n), n / 3)))
  d <- x - mean(x); around <- sapply(0:(n - 1), function(k) mean(d * d[(0:(n - 1) + k) %% n + 1])); i <- 1:(n - 1)
  weight <- (1 - i / n) * (1 - 1 / b)^i + i / n * (1 - 1 / b)^(n - i)
  say("bootstrap", x = x, block = b, sd = sqrt((around[1] + sum(weight * around[-1])) / n))
}

# The best partition into stretches of one mean each, at a price for each change: by dynamic programming over all of them.
for (case in seq_len(cases)) {
  n <- between(40, 120); cuts <- sort(sample(8:(n - 8), between(0, 3)))
  y <- round(rnorm(n) + rep(rnorm(length(cuts) + 1, sd = 2.5), diff(c(0, cuts, n))), 3); penalty <- 2 * log(n)
  s <- c(0, cumsum(y)); q <- c(0, cumsum(y^2)); best <- c(-penalty, rep(Inf, n)); from <- integer(n)
  for (to in 1:n) {
    costs <- best[1:to] + q[to + 1] - q[1:to] - (s[to + 1] - s[1:to])^2 / (to - 0:(to - 1)) + penalty
    from[to] <- which.min(costs) - 1; best[to + 1] <- min(costs)
  }
  found <- integer(0); at <- n
  while (from[at] > 0) { at <- from[at]; found <- c(at, found) }
  say("partition", y = y, penalty = penalty, changes = found, cost = best[n + 1])
}
