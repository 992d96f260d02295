import { linkMessages } from '../../messages/linkMessages.ts';
import { errorAt } from '../read/entry.ts';
import type { DraftIndex } from '../read/draftIndex.ts';
import type { PlanError } from '../read/planError.ts';

/** Textures of overlays for levels that their links do not have. */
export function checkOverlays({ draft, linkKinds }: DraftIndex): PlanError[] {
  return draft.overlays.flatMap((overlay) => {
    const link = linkKinds.get(overlay.value.link)?.value;
    if (link === undefined) return [];
    const levels = Object.keys(link.levels ?? {});
    return Object.keys(overlay.value.textures ?? {})
      .filter((level) => !levels.includes(level))
      .map((level) => {
        const mend =
          levels.length > 0 ? linkMessages.useLevel(levels.join(linkMessages.comma)) : linkMessages.noTextures;
        return errorAt(overlay, ['textures', level], linkMessages.unknownLevel(link.id, level, mend));
      });
  });
}
