import { runPlanCommand } from './runPlanCommand.ts';

const { stdout, stderr, exitCode } = runPlanCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
