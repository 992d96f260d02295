/** Brings what views do otherwise on a slide: the `presented.layer.css` of their folders, with the presenter alone. */
import.meta.glob('./*/presented.layer.css', { eager: true });
