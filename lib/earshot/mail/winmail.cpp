// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earshot/mail/winmail.h"

#include "earshot/mail/charset.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Earshot
{

namespace
{

constexpr quint32 Signature = 0x223e9f78; // MS-OXTNEF, 2.1.3.1
constexpr qsizetype MostFiles = 200;
constexpr qsizetype LongestWinName = 500;
constexpr quint32 MostProperties = 5000;
constexpr int DeepestMail = 3;

enum Attribute : quint32 {
    AttachBegins = 0x00069002,
    AttachTitle = 0x00018010,
    AttachData = 0x0006800f,
    AttachProperties = 0x00069005
};

/// Numbers and bytes one after the other; once too few are left, there is nothing any more.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_left(bytes)
    {
    }

    bool isSound() const { return m_sound; }
    bool atEnd() const { return !m_sound || m_left.isEmpty(); }
    QByteArrayView take(quint64 size)
    {
        m_sound = m_sound && size <= quint64(m_left.size());
        if (!m_sound)
            return {};
        const QByteArrayView taken = m_left.first(qsizetype(size));
        m_left = m_left.sliced(qsizetype(size));
        return taken;
    }
    template<class Number>
    Number number()
    {
        const QByteArrayView bytes = take(sizeof(Number));
        return m_sound ? qFromLittleEndian<Number>(bytes.data()) : Number(0);
    }
    /// Values of properties fill up to whole words.
    QByteArrayView padded(quint64 size)
    {
        const QByteArrayView taken = take(size);
        take(std::min<quint64>((4 - size % 4) % 4, quint64(m_left.size())));
        return taken;
    }

private:
    QByteArrayView m_left;
    bool m_sound = true;
};

/// Bytes of a value whose type has a fixed size (MS-OXCDATA, 2.11.1); 0 for the others.
int fixedSize(quint16 type)
{
    switch (type) {
    case 0x0002:
    case 0x0003:
    case 0x0004:
    case 0x000a:
    case 0x000b:
        return 4; // the short ones are filled up
    case 0x0005:
    case 0x0006:
    case 0x0007:
    case 0x0014:
    case 0x0040:
        return 8;
    case 0x0048:
        return 16;
    default:
        return 0;
    }
}

QString textOf(QByteArrayView bytes, bool wide)
{
    QString text;
    if (wide) {
        for (qsizetype at = 0; at + 1 < bytes.size() && text.size() < LongestWinName; at += 2)
            text += QChar(qFromLittleEndian<quint16>(bytes.data() + at));
    } else {
        text = decodedText(bytes.first(std::min(bytes.size(), LongestWinName)), {});
    }
    text.truncate(text.indexOf(QChar(u'\0')) < 0 ? text.size() : text.indexOf(QChar(u'\0')));
    return text;
}

class Winmail
{
public:
    QList<WinmailFile> files;

    void read(QByteArrayView bytes, int depth)
    {
        Reader reader(bytes);
        if (reader.number<quint32>() != Signature || depth > DeepestMail)
            return;
        reader.take(2); // the key
        WinmailFile file;
        bool begun = false;
        const auto end = [&] {
            if (begun && (!file.bytes.isEmpty() || !file.name.isEmpty()) && files.size() < MostFiles)
                files << file;
            file = {};
            begun = false;
        };
        while (!reader.atEnd() && files.size() < MostFiles) {
            reader.take(1); // whether it is of the mail or of a file; the id says it too
            const auto id = reader.number<quint32>();
            const QByteArrayView value = reader.take(reader.number<quint32>());
            reader.take(2); // the sum of the bytes, which many programs get wrong
            if (!reader.isSound())
                break;
            if (id == AttachBegins) {
                end();
                begun = true;
            } else if (begun && id == AttachTitle && file.name.isEmpty()) {
                file.name = textOf(value, false);
            } else if (begun && id == AttachData) {
                file.bytes = value.toByteArray();
            } else if (begun && id == AttachProperties) {
                properties(value, file, depth);
            }
        }
        end();
    }

private:
    void properties(QByteArrayView bytes, WinmailFile &file, int depth)
    {
        Reader reader(bytes);
        const quint32 count = std::min(reader.number<quint32>(), MostProperties);
        for (quint32 i = 0; i < count && reader.isSound(); ++i) {
            const auto type = reader.number<quint16>();
            const auto id = reader.number<quint16>();
            if (id >= 0x8000) { // a named one: whose, and its number or name
                reader.take(16);
                if (reader.number<quint32>() == 0)
                    reader.take(4);
                else
                    reader.padded(reader.number<quint32>());
            }
            const bool several = type & 0x1000;
            const quint16 kind = type & 0x0fff;
            const int fixed = fixedSize(kind);
            const quint32 values = fixed == 0 || several ? reader.number<quint32>() : 1;
            for (quint32 n = 0; n < values && reader.isSound(); ++n) {
                const QByteArrayView value
                    = fixed > 0 ? reader.take(quint64(fixed)) : reader.padded(reader.number<quint32>());
                if (reader.isSound() && n == 0)
                    property(id, kind, value, file, depth);
            }
        }
    }

    void property(quint16 id, quint16 kind, QByteArrayView value, WinmailFile &file, int depth)
    {
        const bool wide = kind == 0x001f;
        if (id == 0x3707) { // the long name
            if (const QString name = textOf(value, wide); !name.isEmpty())
                file.name = name;
        } else if (id == 0x370e) {
            file.type = textOf(value, wide).toLatin1().toLower();
        } else if (id == 0x3712) {
            file.contentId = textOf(value, wide).toUtf8();
        } else if (id == 0x3701 && value.size() > 16) { // an object behind the id of its interface
            const QByteArrayView object = value.sliced(16);
            const qsizetype before = files.size();
            read(object, depth + 1);
            if (files.size() == before && file.bytes.isEmpty())
                file.bytes = object.toByteArray();
        }
    }
};

} // namespace

bool isWinmail(const QByteArray &type, const QString &name)
{
    return type == "application/ms-tnef" || type == "application/vnd.ms-tnef"
        || name.compare(u"winmail.dat"_s, Qt::CaseInsensitive) == 0;
}

QList<WinmailFile> filesInWinmail(QByteArrayView bytes)
{
    Winmail winmail;
    winmail.read(bytes, 0);
    for (WinmailFile &file : winmail.files) {
        if (file.type.isEmpty())
            file.type = "application/octet-stream"_ba;
    }
    return std::move(winmail.files);
}

} // namespace Earshot
