using System.Globalization;

namespace Cables.Writing;

/// <summary>The header of a telegram as text, one element after the other in the order of FORMAT.md E00.1.</summary>
internal static class HeaderText
{
    public static void Envelope(TelegramText text, Envelope envelope)
    {
        if (envelope.TransmissionId is { } id) text.Line(id);
        if (envelope.Routing.Count > 0)
        {
            var prosign = Prosign(envelope.RoutingPrecedence ?? Precedence.Routine);
            text.Line($"{prosign}{prosign} {string.Join(' ', envelope.Routing)}");
        }

        if (envelope.Station is { } station)
        {
            var serial = (envelope.Serial ?? 0).ToString("0000", CultureInfo.InvariantCulture);
            var section = envelope.Section is { } number ? $"/{number:00}" : "";
            text.Line($"DE {station} #{serial}{envelope.SerialSuffix}{section} {envelope.Filed}".TrimEnd());
        }

        if (envelope.Security is { Length: 1 } letter)
        {
            var line = $"{(letter == "U" ? "ZNR" : "ZNY")} {new string(letter[0], 5)}";
            text.Line(envelope.Signals.Count == 0 ? line : $"{line} {string.Join(' ', envelope.Signals)}");
        }
    }

    public static void Distribution(TelegramText text, Distribution distribution)
    {
        Offices(text, "ACTION ", distribution.Action);
        Offices(text, "ORIGIN ", distribution.Origin);
        Offices(text, "INFO  ", distribution.Info);
        if (distribution.Total is { } total) text.Line($"/{total:000} {(distribution.Origin.Count > 0 ? 'R' : 'W')}");
    }

    public static void Drafting(TelegramText text, Drafting drafting)
    {
        foreach (var person in drafting.DraftedBy) text.Line($"DRAFTED BY {person}");
        foreach (var person in drafting.ApprovedBy) text.Line($"APPROVED BY {person}");
        foreach (var person in drafting.ClearedBy) text.Line(person);
    }

    public static void Relay(TelegramText text, RelayStamp relay)
    {
        var parts = new[] { relay.Time, relay.Number, relay.Suffix is null ? null : $"/{relay.Suffix}" };
        text.Line($"------------------{string.Join(' ', parts.Where(part => part is not null))}");
    }

    public static void DateTime(TelegramText text, Cable cable)
    {
        if (cable.DateTimeGroup is not { } group) return;
        var action = cable.Precedence is { } first ? Prosign(first) + " " : "";
        var info = cable.InfoPrecedence is { } second ? Prosign(second) + " " : "";
        text.Line($"{action}{info}{group.Value}");
    }

    public static void Addressees(TelegramText text, string label, ValueList<Addressee> addressees)
    {
        foreach (var addressee in addressees)
        {
            var indicator = addressee.RoutingIndicator is { } routing ? $"{routing}/" : "";
            var words = new[]
            {
                label + indicator + addressee.Name, addressee.Precedence?.ToString(), addressee.Serial, addressee.Delivery,
                addressee.Excluded.Count == 0 ? null : "XMT " + string.Join(", ", addressee.Excluded),
            };
            text.Line(string.Join(' ', words.Where(word => word is not null)));
            label = "";
        }
    }

    public static void ReferenceLine(TelegramText text, Cable cable, int figures)
    {
        var level = cable.Classification?.Level ?? ClassificationLevel.Unclassified;
        var caveats = cable.Classification?.Caveats ?? default;
        var section = cable.Section is { } part ? $" SECTION {part.Number:00}{(part.Of is { } of ? $" OF {of:00}" : "")}" : "";
        var number = cable.Mrn?.Number?.ToString(new string('0', figures), CultureInfo.InvariantCulture);
        var words = new[] { $"{Words(level)}{section}", cable.Mrn?.Station, number, string.Join(' ', caveats.Select(caveat => caveat)) };
        text.Line(string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word))));
    }

    public static void Captions(TelegramText text, Cable cable)
    {
        foreach (var caption in cable.Captions)
            if (!(cable.Classification?.Caveats ?? default).Contains(caption)) text.Line(caption);
    }

    public static void Fields(TelegramText text, Cable cable)
    {
        if (cable.ExecutiveOrder is { } order) text.Field("E.O. ", $"{order.Number}: {order.Instruction}");
        if (cable.Tags.Count > 0) text.Field("TAGS: ", string.Join(", ", cable.Tags.Select(tag => tag.ToString())));
        if (cable.Subject is { } subject) text.Field("SUBJECT: ", subject);
        var label = "REF: ";
        foreach (var reference in cable.References)
        {
            text.Line(label + (reference.Label is null ? "" : $"{reference.Label}. ") + reference.Raw);
            label = "     ";
        }

        if (cable.ClassifiedBy is not { } classifier) return;
        text.Blank();
        text.Field("", $"CLASSIFIED BY: {string.Join(' ', new[] { classifier.Title, classifier.Name }.Where(w => w is not null))}"
            + (classifier.Reasons.Count == 0 ? "" : $". REASONS: {Reasons(classifier.Reasons)}."));
    }

    public static string Words(ClassificationLevel level) => level switch
    {
        ClassificationLevel.Unclassified => "UNCLAS",
        ClassificationLevel.SensitiveButUnclassified => "UNCLAS SENSITIVE",
        ClassificationLevel.Confidential or ClassificationLevel.Secret => string.Join(' ', Classification.NameOf(level).AsEnumerable()),
        ClassificationLevel.TopSecret => "T O P  S E C R E T",
        _ => Classification.NameOf(level),
    };

    private static string Reasons(ValueList<string> reasons) =>
        $"{reasons[0][..3]} ({string.Join(',', reasons.Select(reason => reason[^2]))})";

    private static void Offices(TelegramText text, string label, ValueList<OfficeCopies> offices)
    {
        if (offices.Count > 0) text.Field(label, string.Join(' ', offices.Select(office => office.ToString())));
    }

    private static string Prosign(Precedence precedence) => precedence.Prosign.ToString();
}
