import sys
from fontTools.ttLib import TTFont
from fontTools.pens.ttGlyphPen import TTGlyphPen

# Arrows, drawn here, and an empty glyph for the isolates U+2066 to U+2069.
for path in sys.argv[1:]:
    font = TTFont(path)
    for code, name, turn in ((0x2192, "arrowright", 1), (0x2190, "arrowleft", -1)):
        pen = TTGlyphPen(None)
        points = [(120, 640), (120, 780), (960, 780), (960, 1010), (1314, 710), (960, 410), (960, 640)]
        if turn < 0:
            points = [(1434 - x, y) for x, y in reversed(points)]
        pen.moveTo(points[0])
        for point in points[1:]:
            pen.lineTo(point)
        pen.closePath()
        font.setGlyphOrder(font.getGlyphOrder() + [name] if name not in font.getGlyphOrder() else font.getGlyphOrder())
        font["glyf"][name] = pen.glyph()
        font["hmtx"][name] = (1434, 120)
        for table in font["cmap"].tables:
            table.cmap[code] = name
    for table in font["cmap"].tables:
        for code in range(0x2066, 0x206A):
            table.cmap[code] = font.getBestCmap()[0x200C]
    font.save(path)
