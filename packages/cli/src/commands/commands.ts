import type { Command } from 'commander';
import type { World } from '../world.ts';
import { auditCommand } from './audit.ts';
import { backtestCommand } from './backtest.ts';
import { backupCommand } from './backup.ts';
import { costsCommand } from './costs.ts';
import { decideCommand } from './decide.ts';
import { demoCommand } from './demo.ts';
import { doctorCommand } from './doctor.ts';
import { experimentCommand } from './experiment.ts';
import { exportCommand } from './export.ts';
import { formulasCommand } from './formulas.ts';
import { galleryCommand } from './gallery.ts';
import { mcpCommand } from './mcp.ts';
import { personCommand } from './person.ts';
import { playbooksCommand } from './playbooks.ts';
import { readOutCommand } from './read-out.ts';
import { refreshCommand } from './refresh.ts';
import { reportCommand } from './report.ts';
import { restoreCommand } from './restore.ts';
import { runCommand } from './run.ts';
import { scoreCommand } from './score.ts';
import { segmentsCommand } from './segments.ts';
import { serveCommand } from './serve.ts';
import { trialCommand } from './trial.ts';

/** The commands there are, in the order in which the help names them. */
export const commands: readonly ((world: World) => Command)[] = [
  demoCommand,
  runCommand,
  serveCommand,
  reportCommand,
  backtestCommand,
  scoreCommand,
  exportCommand,
  segmentsCommand,
  costsCommand,
  formulasCommand,
  decideCommand,
  galleryCommand,
  experimentCommand,
  trialCommand,
  readOutCommand,
  playbooksCommand,
  refreshCommand,
  mcpCommand,
  personCommand,
  auditCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
];
