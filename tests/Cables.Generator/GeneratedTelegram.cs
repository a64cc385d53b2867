using Cables.Generator.Forms;

namespace Cables.Generator;

/// <summary>A telegram as printed, and what it says.</summary>
public sealed record GeneratedTelegram(string Text, Telegram Values)
{
    /// <summary>The telegram of a seed and an index, whatever others are made.</summary>
    public static GeneratedTelegram Of(int seed, int index)
    {
        var draft = new Draft(Identity.Of(seed, index), Dice.For(seed, index, purpose: 2), seed, index);
        var telegram = HeaderValues.Of(draft);
        var sheet = new Sheet();
        Print(draft, telegram, sheet);
        telegram.Text = sheet.Body;
        // Captions of the reference line stand before those below it.
        telegram.Captions.InsertRange(0, telegram.Classification.Caveats);
        return new GeneratedTelegram(sheet.ToString(), telegram);
    }

    private static void Print(Draft draft, Telegram telegram, Sheet sheet)
    {
        switch (draft.Form)
        {
            case Form.PrintedIncoming:
                PrintedIncoming.Print(draft, telegram, sheet);
                break;
            case Form.ArchiveIncoming or Form.ArchiveOutgoing:
                ArchiveCopy.Print(draft, telegram, sheet);
                break;
            case Form.DepartmentOutgoing:
                DepartmentOutgoing.Print(draft, telegram, sheet);
                break;
            case Form.CommunicationsCopy:
                CommunicationsCopy.Print(draft, telegram, sheet);
                break;
            case Form.HexadecimalRelay:
                HexadecimalRelay.Print(draft, telegram, sheet);
                break;
            default:
                MessageFormat.Print(draft, telegram, sheet);
                break;
        }
    }
}
