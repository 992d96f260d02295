import { overlayMessages } from '../../messages/overlayMessages.ts';
import { isRecord } from '../../plan/read/entry.ts';
import { findDocuments } from '../../plan/read/findDocuments.ts';
import { nearestIds } from '../../plan/read/nearestIds.ts';
import type { PlanError } from '../../plan/read/planError.ts';
import { allParameters } from '../../state/parameters.ts';
import { overlayTypes } from '../overlays.ts';
import { VIEWS } from '../views.ts';
import { readPlanFiles } from './readPlanFolder.ts';

/**
 * Returns what a plan's overlays say that the page does not know: types that are no file of src/overlays/, and ids that
 * are parameters of every address already. What else they say is checked with the plan.
 */
export function overlayErrors(folder: string, cwd: string = process.cwd()): readonly PlanError[] {
  const taken = Object.keys(allParameters(VIEWS.map(({ parameters }) => parameters)));
  return findDocuments(readPlanFiles(folder, cwd)).documents.flatMap((document) => {
    const list = isRecord(document.value) ? document.value['overlays'] : undefined;
    return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((overlay, at) => {
      if (!isRecord(overlay)) return [];
      const { id, type } = overlay;
      const unknown = typeof type === 'string' && !overlayTypes.includes(type);
      const repeated = typeof id === 'string' && taken.includes(id);
      return [
        ...(unknown ? [document.errorAt(['overlays', at, 'type'], unknownType(type))] : []),
        ...(repeated ? [document.errorAt(['overlays', at, 'id'], takenId(id))] : []),
      ];
    });
  });
}

function unknownType(type: string): string {
  return overlayMessages.unknownType(type, nearestIds(type, overlayTypes).join(overlayMessages.comma));
}

function takenId(id: string): string {
  return overlayMessages.takenId(id);
}
