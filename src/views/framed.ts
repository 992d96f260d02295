/** Brings what views do otherwise in a frame: the `framed.layer.css` of their folders, with the frame's page alone. */
import.meta.glob('./*/framed.layer.css', { eager: true });
