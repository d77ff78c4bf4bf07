// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "conversation/timeline.h"

#include <functional>
#include <memory>

class QMenu;
class QTemporaryDir;
class QWidget;

namespace Earshot
{

class Desk;

/// What can be done with a file in a mail: save it, show its text here, open it. Nothing is opened where it lies in
/// the mail: it is saved first, and a program asks again.
class EntryFiles final : public QObject
{
    Q_OBJECT

public:
    EntryFiles(Desk &desk, QWidget &window);
    ~EntryFiles() override;

    /// The ways for one attachment; the menu deletes itself. `hide` takes a shown text away again.
    QMenu *menu(const Entry &entry, const Attachment &attachment, std::function<void()> hide);

    /// Whether the entry is a mail that is kept as it came or went.
    static bool isMail(const Entry &entry);
    void saveMail(const Entry &entry);
    /// Lets the mail be dragged out of the window, as a file, while the mouse button is down.
    void dragMail(const Entry &entry);

    /// A path in `folder` for the file that nobody else has.
    static QString freePath(const QString &folder, const QString &name);
    static bool isText(const Attachment &attachment);

Q_SIGNALS:
    void said(const QString &words);
    void textRead(qint64 entry, qint64 attachment, const QString &text);

private:
    using Then = std::function<void(const QByteArray &bytes)>;
    void read(const Entry &entry, const Attachment &attachment, Then then);
    void saveAs(const Entry &entry, const Attachment &attachment);
    void open(const Entry &entry, const Attachment &attachment);
    void saveAndOpen(const Entry &entry, const Attachment &attachment);
    bool write(const QString &path, const QByteArray &bytes);

    static QString mailName(const Entry &entry);
    void readMail(const Entry &entry, Then then);

    Desk &m_desk;
    QWidget &m_window;
    std::unique_ptr<QTemporaryDir> m_dragged; ///< whoever takes a file copies it after the drop, until the program ends
};

} // namespace Earshot
