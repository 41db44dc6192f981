/** The namespace of everything in an SVG file that is drawn. */
export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
/** The namespace of `xlink:href`, as older editors write references. */
export const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink';
/** What the prefix `xml` stands for without being declared. */
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** Elements that draw, define or describe. A still drawing needs no other. */
export const DRAWING_ELEMENTS: ReadonlySet<string> = new Set([
  'svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'metadata', 'style', 'switch',
  'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath',
  'image', 'linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'marker', 'filter',
  'feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feConvolveMatrix', 'feDiffuseLighting',
  'feDisplacementMap', 'feDistantLight', 'feDropShadow', 'feFlood', 'feFuncA', 'feFuncB', 'feFuncG', 'feFuncR',
  'feGaussianBlur', 'feMerge', 'feMergeNode', 'feMorphology', 'feOffset', 'fePointLight', 'feSpecularLighting',
  'feSpotLight', 'feTile', 'feTurbulence',
]);

/** Elements that Inkscape wrote for a draft of SVG and that nothing else draws. */
export const UNDRAWN_ELEMENTS: ReadonlySet<string> = new Set(['flowRoot', 'flowRegion', 'flowDiv', 'flowPara', 'flowSpan', 'solidColor', 'solidcolor']);

/** Attributes whose values are read as styles, and may therefore call functions and refer to other parts. */
export const STYLE_ATTRIBUTES: ReadonlySet<string> = new Set([
  'style', 'transform', 'gradientTransform', 'patternTransform', 'transform-origin', 'fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-dasharray',
  'stroke-dashoffset', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-opacity', 'stroke-width', 'vector-effect',
  'paint-order', 'color', 'opacity', 'display', 'visibility', 'overflow', 'clip', 'clip-path', 'clip-rule', 'mask', 'mask-type', 'filter',
  'marker', 'marker-start', 'marker-mid', 'marker-end', 'stop-color', 'stop-opacity', 'flood-color', 'flood-opacity', 'lighting-color',
  'color-interpolation', 'color-interpolation-filters', 'color-rendering', 'shape-rendering', 'text-rendering', 'image-rendering',
  'mix-blend-mode', 'isolation', 'font', 'font-family', 'font-size', 'font-size-adjust', 'font-stretch', 'font-style', 'font-variant', 'font-weight',
  'text-anchor', 'text-decoration', 'letter-spacing', 'word-spacing', 'dominant-baseline', 'alignment-baseline', 'baseline-shift',
  'writing-mode', 'direction', 'unicode-bidi', 'cursor', 'pointer-events', 'enable-background',
]);

/** Every other attribute, without a namespace, that changes what is drawn. */
const GEOMETRY_ATTRIBUTES: ReadonlySet<string> = new Set([
  'id', 'class', 'lang', 'type', 'media', 'version', 'baseProfile', 'viewBox', 'width', 'height', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy',
  'fr', 'd', 'points', 'pathLength', 'offset', 'dx', 'dy', 'rotate', 'textLength', 'lengthAdjust', 'startOffset', 'method', 'spacing', 'side', 'path',
  'href', 'preserveAspectRatio', 'gradientUnits', 'spreadMethod', 'patternUnits', 'patternContentUnits', 'clipPathUnits', 'maskUnits', 'maskContentUnits',
  'markerUnits', 'markerWidth', 'markerHeight', 'orient', 'refX', 'refY', 'filterUnits', 'primitiveUnits', 'requiredExtensions', 'requiredFeatures', 'systemLanguage',
  'in', 'in2', 'result', 'mode', 'operator', 'values', 'k1', 'k2', 'k3', 'k4', 'order', 'kernelMatrix', 'kernelUnitLength', 'divisor', 'bias', 'targetX', 'targetY',
  'edgeMode', 'preserveAlpha', 'surfaceScale', 'diffuseConstant', 'specularConstant', 'specularExponent', 'limitingConeAngle', 'pointsAtX', 'pointsAtY', 'pointsAtZ',
  'azimuth', 'elevation', 'z', 'scale', 'xChannelSelector', 'yChannelSelector', 'stdDeviation', 'radius', 'baseFrequency', 'numOctaves', 'seed', 'stitchTiles',
  'tableValues', 'slope', 'intercept', 'amplitude', 'exponent',
]);

/** Whether an attribute without a namespace belongs to a drawing. Whatever does not is no part of what is published. */
export function isDrawingAttribute(name: string): boolean {
  return STYLE_ATTRIBUTES.has(name) || GEOMETRY_ATTRIBUTES.has(name);
}
