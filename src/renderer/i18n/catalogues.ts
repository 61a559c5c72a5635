// The words of the app, one file per feature word, bundled: nothing is fetched. A new namespace is one line here.
import alertActions from '#resources/locales/en/alertActions.json' with { type: 'json' }
import alerts from '#resources/locales/en/alerts.json' with { type: 'json' }
import audit from '#resources/locales/en/audit.json' with { type: 'json' }
import backup from '#resources/locales/en/backup.json' with { type: 'json' }
import caseload from '#resources/locales/en/caseload.json' with { type: 'json' }
import checkin from '#resources/locales/en/checkin.json' with { type: 'json' }
import clientMode from '#resources/locales/en/client-mode.json' with { type: 'json' }
import clients from '#resources/locales/en/clients.json' with { type: 'json' }
import closing from '#resources/locales/en/closing.json' with { type: 'json' }
import common from '#resources/locales/en/common.json' with { type: 'json' }
import corrections from '#resources/locales/en/corrections.json' with { type: 'json' }
import errors from '#resources/locales/en/errors.json' with { type: 'json' }
import handback from '#resources/locales/en/handback.json' with { type: 'json' }
import handover from '#resources/locales/en/handover.json' with { type: 'json' }
import measures from '#resources/locales/en/measures.json' with { type: 'json' }
import outcomes from '#resources/locales/en/outcomes.json' with { type: 'json' }
import ownCourse from '#resources/locales/en/own-course.json' with { type: 'json' }
import packs from '#resources/locales/en/packs.json' with { type: 'json' }
import paper from '#resources/locales/en/paper.json' with { type: 'json' }
import practice from '#resources/locales/en/practice.json' with { type: 'json' }
import recovery from '#resources/locales/en/recovery.json' with { type: 'json' }
import reports from '#resources/locales/en/reports.json' with { type: 'json' }
import returning from '#resources/locales/en/return.json' with { type: 'json' }
import sample from '#resources/locales/en/sample.json' with { type: 'json' }
import schedule from '#resources/locales/en/schedule.json' with { type: 'json' }
import sessions from '#resources/locales/en/sessions.json' with { type: 'json' }
import settings from '#resources/locales/en/settings.json' with { type: 'json' }
import shell from '#resources/locales/en/shell.json' with { type: 'json' }
import spoken from '#resources/locales/en/spoken.json' with { type: 'json' }
import standing from '#resources/locales/en/standing.json' with { type: 'json' }
import supervision from '#resources/locales/en/supervision.json' with { type: 'json' }
import together from '#resources/locales/en/together.json' with { type: 'json' }
import transfer from '#resources/locales/en/transfer.json' with { type: 'json' }
import ui from '#resources/locales/en/ui.json' with { type: 'json' }
import vault from '#resources/locales/en/vault.json' with { type: 'json' }
import week from '#resources/locales/en/week.json' with { type: 'json' }

const en = {
  alertActions,
  alerts,
  audit,
  backup,
  caseload,
  checkin,
  clientMode,
  clients,
  closing,
  common,
  corrections,
  errors,
  handback,
  handover,
  measures,
  outcomes,
  paper,
  ownCourse,
  packs,
  practice,
  recovery,
  reports,
  return: returning,
  sample,
  schedule,
  sessions,
  settings,
  shell,
  spoken,
  standing,
  supervision,
  together,
  transfer,
  ui,
  vault,
  week,
}

/** Language → namespace → words. */
export const catalogues = { en } as const

export type Language = keyof typeof catalogues
export type Catalogue = typeof en
