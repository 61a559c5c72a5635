# Writes what R's lme4 says of a public data set and of simulated ones, for the tests of the growth curve.
#
#   Rscript scripts/growth/make-tables.R        (from the project's root; Debian: r-base-core, r-cran-lme4)
#
# Into test/fixtures/growth: <name>.csv (group, x, y, intake) and <name>.json (fixed effects, standard errors, variances,
# REML criterion). sleepstudy ships with lme4 (Belenky et al. 2003). Everything else is simulated here, by its seed.
# Rows of session 1 are written and not fitted: session 1 is the intake itself.

suppressMessages(library(lme4))
out <- 'test/fixtures/growth'
dir.create(out, showWarnings = FALSE, recursive = TRUE)

number <- function(v) if (length(v) == 0 || !is.finite(v)) 'null' else format(v, digits = 12, scientific = FALSE, trim = TRUE)
numbers <- function(v) paste0('[', paste(vapply(v, number, ''), collapse = ', '), ']')
field <- function(name, value) paste0('  "', name, '": ', value)

control <- lmerControl(optimizer = 'bobyqa', optCtrl = list(rhoend = 1e-9, maxfun = 20000),
                       check.conv.singular = .makeCC(action = 'ignore', tol = 1e-4))

# From its default start lme4 can stop at an intercept variance of 0 although a lower criterion lies across it (the sign
# of the covariance cannot change there), so that the lowest of several starts counts.
lowest <- function(formula, rows) {
  fits <- lapply(list(NULL, c(1, -0.5, 0.1), c(1, 0.5, 0.1), c(0.3, -0.5, 0.5)), function(start)
    suppressWarnings(lmer(formula, rows, REML = TRUE, control = control, start = start)))
  fits[[which.min(vapply(fits, REMLcrit, 0))]]
}

table_of <- function(name, fit, about) {
  v <- as.data.frame(VarCorr(fit))
  pick <- function(a, b) v$vcov[v$grp == 'group' & v$var1 == a & (if (is.na(b)) is.na(v$var2) else v$var2 %in% b)]
  inner <- setdiff(unique(v$var1[v$grp == 'group']), '(Intercept)')
  rho <- attr(VarCorr(fit)$group, 'correlation')[1, 2]
  lines <- c(
    field('about', paste0('"', about, '"')),
    field('r', paste0('"', R.version$major, '.', R.version$minor, ', lme4 ', packageVersion('lme4'), '"')),
    field('rows', nobs(fit)),
    field('groups', ngrps(fit)[[1]]),
    field('fixed', numbers(fixef(fit))),
    field('standardErrors', numbers(sqrt(diag(as.matrix(vcov(fit)))))),
    field('interceptVariance', number(pick('(Intercept)', NA))),
    field('slopeVariance', number(pick(inner, NA))),
    field('covariance', number(pick('(Intercept)', inner))),
    field('correlation', number(rho)),
    field('residualVariance', number(sigma(fit)^2)),
    field('criterion', number(REMLcrit(fit))),
    field('singular', if (isSingular(fit)) 'true' else 'false')
  )
  writeLines(c('{', paste(lines, collapse = ',\n'), '}'), file.path(out, paste0(name, '.json')))
  cat(sprintf('%-16s rows %4d  fixed %s  variances %.4g %.4g  rho %.3f  residual %.4g%s\n', name, nobs(fit),
              paste(round(fixef(fit), 4), collapse = ' '), pick('(Intercept)', NA), pick(inner, NA), rho,
              sigma(fit)^2, if (isSingular(fit)) '  singular' else ''))
}

write_rows <- function(name, rows) {
  write.csv(rows, file.path(out, paste0(name, '.csv')), row.names = FALSE, quote = FALSE)
}

# -- a public data set: reaction times by days without sleep, 18 people, 10 days
sleep <- data.frame(group = paste0('s', sleepstudy$Subject), x = sleepstudy$Days, y = sleepstudy$Reaction)
write_rows('sleepstudy', sleep)
table_of('sleepstudy', lowest(y ~ x + (x | group), sleep),
         'lme4::sleepstudy, Reaction on Days')

# -- simulated episodes: intake, then sessions 2 to n, of which some are missed
simulate <- function(seed, episodes, longest, sd0, sd1, rho, residual, missed = 0.1, tenths = TRUE) {
  set.seed(seed)
  one <- function(i) {
    intake <- round(min(32, max(2, rnorm(1, 18, 6))), 1)
    b0 <- rnorm(1); b1 <- rho * b0 + sqrt(1 - rho^2) * rnorm(1)
    session <- 2:sample(4:longest, 1)
    session <- session[runif(length(session)) >= missed]
    if (length(session) == 0) session <- 2
    mean <- 6 + 0.7 * intake + sd0 * b0 + (2.5 + sd1 * b1) * log(session)
    y <- mean + rnorm(length(session), 0, residual)
    if (tenths) y <- round(pmin(40, pmax(0, y)), 1) else y <- round(y, 6)
    data.frame(group = sprintf('e%03d', i), x = c(1, session), y = c(intake, y), intake = intake)
  }
  do.call(rbind, lapply(seq_len(episodes), one))
}

fit_episodes <- function(name, about, ...) {
  rows <- simulate(...)
  write_rows(name, rows)
  later <- subset(rows, x > 1)
  later$s <- log(later$x)
  table_of(name, lowest(y ~ s + intake + (s | group), later), about)
}

fit_episodes('plain', 'simulated, scores in tenths, 60 episodes of up to 12 sessions', 11, 60, 12, 3, 2, -0.3, 3)
fit_episodes('small', 'simulated, 30 episodes of up to 7 sessions', 12, 30, 7, 3, 2.5, 0.2, 2.5)
fit_episodes('strong', 'simulated, correlation -0.8, hardly any residual, 80 episodes of up to 10 sessions', 13, 80, 10, 5, 3, -0.8, 1)
fit_episodes('long', 'simulated, 15 episodes of up to 40 sessions, one in three missed', 14, 15, 40, 4, 1.5, 0, 4, 0.33)
fit_episodes('no-slope', 'simulated without a random slope', 15, 50, 8, 4, 0, 0, 3, 0.1, FALSE)
fit_episodes('two-valleys', 'simulated without a random intercept; the default start of lme4 stops short', 11, 40, 8, 0, 2, 0, 3, 0.1, FALSE)
fit_episodes('no-variance', 'simulated without random effects', 9, 40, 8, 0, 0, 0, 4, 0.1, FALSE)
fit_episodes('correlation-1', 'simulated with a correlation of 1', 17, 40, 8, 3, 1.5, 1, 3, 0.1, FALSE)
