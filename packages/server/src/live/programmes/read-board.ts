import type { WorkspaceReader } from '@perennial/study';
import type { Speaker } from '@perennial/words';
import type { ReadOutWorld } from '../read-out/read-out.ts';
import { listPlaybooks } from './list-playbooks.ts';
import { listPolicies } from './list-policies.ts';
import { readOpportunities } from './opportunities.ts';
import { type WrittenBoard, writtenBoard } from './write-board.ts';

interface BoardWorld extends ReadOutWorld {
  readonly folder: string;
  readonly reader: () => Promise<WorkspaceReader>;
}

/** All playbooks and policies, and what playbooks could be planned for, said in a language. */
export async function readBoard(world: BoardWorld, speaker: Speaker): Promise<WrittenBoard> {
  const opportunities = await readOpportunities(world.folder, world.reader);
  const playbooks = await listPlaybooks(world, opportunities);
  const policies = await listPolicies(world);
  return writtenBoard({ playbooks, policies, opportunities }, speaker);
}
