// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/threading.h"

#include "earshot/domain/folding.h"
#include "earshot/mail/mimemessage.h"

#include <algorithm>

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr qsizetype MostIds = 500;
constexpr qsizetype LongestTag = 40;
constexpr qsizetype LongestMark = 12;

/// What programs write for "reply" and "forward": in English, German, Scandinavian, Romance and Slavic languages,
/// Dutch, Finnish, Greek, Turkish, Hungarian, Hebrew, Arabic, Chinese, Japanese, Korean.
bool isMark(const QString &word)
{
    static const QSet<QString> marks = [] {
        const QStringList words
            = u"re rép aw antw antwort sv vs ref r rif res rv resp odp od vá va ynt ynl hl ats "
              "fw fwd wg wtr tr i enc doorst vb fs vl pd továbbítás prosl yml ilt red "
              "回复 回覆 答复 答覆 轉寄 转发 轉發 返信 転送 답장 회신 전달 השב הועבר رد إعادة απ σχετ πρθ отв пер"_s
                  .split(u' ');
        QSet<QString> all;
        for (const QString &one : words)
            all.insert(folded(one));
        return all;
    }();
    return marks.contains(word);
}

/// The length of `Re:`, `RE[2]:`, `Fwd (3):`, `回复：` at the start of \a text; 0 when there is none.
qsizetype markLength(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < LongestMark && (text[end].isLetter() || text[end].isMark()))
        ++end;
    if (end == 0 || !isMark(folded(text.first(end))))
        return 0;
    while (end < text.size() && text[end] == u' ')
        ++end;
    if (end < text.size() && (text[end] == u'[' || text[end] == u'(' || text[end] == u'^' || text[end] == u'*')) {
        ++end;
        while (end < text.size() && text[end].isDigit())
            ++end;
        if (end < text.size() && (text[end] == u']' || text[end] == u')'))
            ++end;
        while (end < text.size() && text[end] == u' ')
            ++end;
    }
    return end < text.size() && (text[end] == u':' || text[end] == u'：') ? end + 1 : 0;
}

/// The length of `[tag]` at the start of \a text; 0 when there is none.
qsizetype tagLength(QStringView text)
{
    if (!text.startsWith(u'['))
        return 0;
    const qsizetype end = text.first(std::min(text.size(), LongestTag)).indexOf(u']');
    return end < 0 ? 0 : end + 1;
}

/// `new (was: old)` names both; the old one is kept beside the new.
QString oldSubject(const QString &core)
{
    const qsizetype was = core.indexOf(u"(was:"_s);
    if (was < 0)
        return {};
    QStringView old = QStringView(core).sliced(was + 5);
    if (old.endsWith(u')'))
        old.chop(1);
    return normalisedSubject(old.toString());
}

/// Some programs cut long subjects, with or without dots.
bool isCutFrom(QString part, const QString &whole)
{
    constexpr qsizetype leastLeft = 20;
    while (part.endsWith(u'.') || part.endsWith(u'…'))
        part.chop(1);
    part = part.trimmed();
    return part.size() >= leastLeft && whole.startsWith(part);
}

} // namespace

QList<QByteArray> lookupOrder(const Mail &mail)
{
    QList<QByteArray> order;
    QSet<QByteArray> seen{mail.messageId, QByteArray()};
    const auto take = [&](const QByteArray &id) {
        if (order.size() < MostIds && !seen.contains(id)) {
            order.append(id);
            seen.insert(id);
        }
    };
    std::for_each(mail.inReplyTo.begin(), mail.inReplyTo.end(), take);
    std::for_each(mail.references.rbegin(), mail.references.rend(), take);
    return order;
}

QString normalisedSubject(const QString &subject)
{
    const QString simple = subject.simplified();
    QStringView core(simple);
    for (qsizetype length = -1; length != 0;) {
        length = std::max(markLength(core), tagLength(core));
        if (length == core.size() && length > 0 && core.startsWith(u'['))
            break; // a subject that is nothing but a tag is the subject
        core = core.sliced(length).trimmed();
    }
    while (core.endsWith(u']') && core.lastIndexOf(u"[#"_s) > 0)
        core = core.first(core.lastIndexOf(u"[#"_s)).trimmed();
    if (folded(core).endsWith(u"(fwd)"_s))
        core = core.chopped(5).trimmed();
    return folded(core);
}

bool subjectReallyChanged(const QString &before, const QString &now)
{
    const QString was = normalisedSubject(before);
    const QString is = normalisedSubject(now);
    if (was == is || was.isEmpty() || is.isEmpty())
        return false;
    if (isCutFrom(is, was) || isCutFrom(was, is))
        return false;
    return oldSubject(is) != was && oldSubject(was) != is;
}

} // namespace Earshot
