using Cables.Text;

namespace Cables.Outline;

/// <summary>Finds the signature among the paragraphs of a text, and the downgrading group before it. FORMAT.md E17, E11.</summary>
internal readonly struct SignatureOutliner(TelegramOutline outline, int part, List<Block> paragraphs)
{
    private readonly PageStyle _style = outline.Style;

    /// <summary>Takes the signature off the text: alone on the last line, behind the last sentence, or, where pages stand in the
    /// wrong order, at the last end of a stretch of text that has one.</summary>
    public void Run()
    {
        for (var p = paragraphs.Count - 1; p >= 0; p--)
        {
            var paragraph = paragraphs[p];
            var noiseBehind = p == paragraphs.Count - 1 && _style.IsCapitals;
            for (var l = paragraph.Lines.Count - 1; l >= 0; l--)
            {
                // Nothing but scraps stands behind this line of the last paragraph.
                noiseBehind = noiseBehind && (l + 1 == paragraph.Lines.Count || TextLook.IsNoise(outline.Slice(paragraph.Lines[l + 1])));
                var isLast = p == paragraphs.Count - 1 && l == paragraph.Lines.Count - 1;
                var endsStretch = l == paragraph.Lines.Count - 1 || paragraph.GapBefore(l + 1) > 0 || noiseBehind;
                var nextIsNote = l + 1 < paragraph.Lines.Count && outline.Slice(paragraph.Lines[l + 1]).StartsWith("NOTE");
                if (!endsStretch && !nextIsNote) continue;
                var span = paragraph.Lines[l];
                var line = outline.Slice(span);
                var alone = (isLast || nextIsNote || p == paragraphs.Count - 1 || l == paragraph.Lines.Count - 1) && IsAfterSentence(p, l)
                    && !(l == 0 && paragraph.Number > 0);
                var (start, length) = SignatureLook.Find(line, alone && line.Length < 40);
                if (length == 0) continue;
                if (_style.IsDoubleSpaced && !isLast && start == 0) continue;
                if (start > 0 && !_style.IsScanned && !noiseBehind && GoesOnOverPage(paragraph, l)) continue;
                TakeSignature(p, l, span, start, length);
                return;
            }
        }
    }

    /// <summary><c>… BY POUCH. TOTAL COST</c> at the foot of a page goes on with the paragraph's next line, on the next page.</summary>
    private bool GoesOnOverPage(Block paragraph, int l)
    {
        if (l + 1 >= paragraph.Lines.Count) return false;
        var next = outline.Lines.LineOf(paragraph.Lines[l + 1].Start);
        for (var i = outline.Lines.LineOf(paragraph.Lines[l].Start) + 1; i < next; i++)
            if (outline.Looks.InBody(i).Kind == LineKind.PageHeader) return true;
        return false;
    }

    private bool IsAfterSentence(int p, int l)
    {
        if (l > 0)
        {
            var above = outline.Slice(paragraphs[p].Lines[l - 1]).TrimEnd(" |_~•");
            if (_style.IsCapitals) above = above[..TextLook.LengthWithoutScrawl(above)];
            // 'NEXT WEEK.' over a page break is one sentence; a name below a text whose full stop was lost has none itself.
            return TextLook.EndsSentence(above) || paragraphs[p].GapBefore(l) > 0 && !TextLook.EndsSentence(outline.Slice(paragraphs[p].Lines[l]));
        }

        return p == 0 || paragraphs[p].Number == 0;
    }

    private void TakeSignature(int p, int l, TextSpan span, int start, int length)
    {
        var block = new Block(ElementKind.Signature, default, part);
        block.Add(new TextSpan(span.Start + start, length));
        var paragraph = paragraphs[p];
        if (start > 0) paragraph.Lines[l] = span with { Length = outline.Slice(span with { Length = start }).TrimEnd().Length };
        else paragraph.RemoveLine(l);

        if (paragraph.Lines.Count == 0)
        {
            outline.Blocks.Remove(paragraph);
            paragraphs.RemoveAt(p);
        }

        outline.Blocks.Add(block);
        DropDowngrading();
    }

    /// <summary>A downgrading group before the signature is no text: <c>GP-3. HUMES</c>.</summary>
    private void DropDowngrading()
    {
        for (var p = paragraphs.Count - 1; p >= 0 && p >= paragraphs.Count - 2; p--)
        {
            ref var lines = ref paragraphs[p].Lines;
            for (var l = lines.Count - 1; l >= 0 && l >= lines.Count - 2; l--)
            {
                var line = outline.Slice(lines[l]);
                if (!TextLook.MayEndInDowngrading(line)) continue;
                var at = Math.Max(line.LastIndexOf("GP"), 0);
                if (TextLook.DowngradingLength(line[at..]) is var length and > 0 && at + length >= line.TrimEnd().Length)
                {
                    SetAside(ElementKind.Downgrading, new TextSpan(lines[l].Start + at, line.Length - at));
                    var before = line[..at].TrimEnd();
                    if (before.Length > 0) lines[l] = lines[l] with { Length = before.Length };
                    else
                    {
                        paragraphs[p].RemoveLine(l);
                        if (lines.Count == 0) outline.Blocks.Remove(paragraphs[p]);
                    }

                    return;
                }
            }
        }
    }

    private void SetAside(ElementKind kind, TextSpan span)
    {
        var block = new Block(kind, default, part);
        block.Add(span);
        outline.Blocks.Add(block);
    }
}
