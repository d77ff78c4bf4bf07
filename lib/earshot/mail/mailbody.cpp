// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/mailbody.h"

#include "earshot/mail/htmltext.h"

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr qsizetype LongestStub = 400;
constexpr qsizetype MetaLookedAt = 2048;

/// Short text beside HTML that speaks of HTML or a browser is a notice that the HTML is the mail. Should it be an
/// answer after all, the HTML says the same, so nothing is lost.
bool isStub(const QString &text)
{
    const QString core = text.trimmed();
    if (core.isEmpty())
        return true;
    return core.size() <= LongestStub
        && (core.contains(u"html"_s, Qt::CaseInsensitive) || core.contains(u"browser"_s, Qt::CaseInsensitive));
}

QString preformatted(const QString &text)
{
    return u"<pre>"_s + text.toHtmlEscaped() + u"</pre>"_s;
}

void appendText(QString &whole, const QString &text)
{
    if (!whole.isEmpty() && !text.isEmpty() && !whole.endsWith(u'\n'))
        whole += u'\n';
    whole += text;
}

QString joinedText(const QList<BodyPiece> &pieces)
{
    QString whole;
    for (const BodyPiece &piece : pieces) {
        const bool htmlSaysMore = !piece.html.isEmpty() && isStub(piece.text);
        appendText(whole, htmlSaysMore ? htmlToText(piece.html) : piece.text);
    }
    return whole;
}

bool haveHtml(const QList<BodyPiece> &pieces)
{
    return std::any_of(pieces.begin(), pieces.end(), [](const BodyPiece &piece) { return !piece.html.isEmpty(); });
}

QString joinedHtml(const QList<BodyPiece> &pieces)
{
    QString whole;
    for (const BodyPiece &piece : pieces)
        whole += piece.html.isEmpty() ? preformatted(piece.text) : piece.html;
    return whole;
}

} // namespace

void joinBody(const QList<BodyPiece> &pieces, Mail &mail)
{
    mail.text = joinedText(pieces);
    if (haveHtml(pieces))
        mail.html = joinedHtml(pieces);
}

BodyPiece chosenAlternative(const QList<QList<BodyPiece>> &alternatives)
{
    BodyPiece chosen;
    for (const QList<BodyPiece> &pieces : alternatives) {
        if (haveHtml(pieces))
            chosen.html = joinedHtml(pieces);
        else if (chosen.text.isEmpty())
            chosen.text = joinedText(pieces);
    }
    return chosen;
}

Seal sealOfText(const QString &text)
{
    constexpr qsizetype lookedAt = 4096;
    const QStringView head = QStringView(text).first(std::min(text.size(), lookedAt));
    if (!head.contains(u"-----BEGIN PGP "_s))
        return Seal::None;
    if (head.contains(u"-----BEGIN PGP MESSAGE-----"_s))
        return Seal::PgpEncrypted;
    return head.contains(u"-----BEGIN PGP SIGNED MESSAGE-----"_s) ? Seal::PgpSigned : Seal::None;
}

QByteArray charsetInHtml(QByteArrayView html)
{
    const QByteArray head = html.first(std::min(html.size(), MetaLookedAt)).toByteArray().toLower();
    qsizetype at = head.indexOf("charset=");
    if (at < 0)
        return {};
    at += 8;
    while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' '))
        ++at;
    qsizetype end = at;
    while (
        end < head.size() && end - at < 40 && (std::isalnum(quint8(head[end])) || head[end] == '-' || head[end] == '_'))
        ++end;
    return head.sliced(at, end - at);
}

} // namespace Earshot
