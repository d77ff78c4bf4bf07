// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Mails dropped on the window.
#include "app/windowondesk.h"

#include <QApplication>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>

#include "conversation/conversationpane.h"
#include "shell/statusline.h"
#include "tickets/importdialog.h"

using namespace Earshot;

class TestDrops : public QObject
{
    Q_OBJECT

private:
    static void drop(QWidget *window, const QStringList &files)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window, &event);
    }
    static QString said(const MainWindow &window) { return window.findChild<StatusLine *>()->words(); }

private Q_SLOTS:
    void droppedMailsAreImported()
    {
        WindowOnDesk on;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"one.eml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "From: Nils Aalto <n@x.example>\r\nMessage-ID: <n1@x.example>\r\nSubject: Dropped here\r\n\r\nHello\r\n");
        file.close();
        drop(on.window.get(), {path});
        QTRY_COMPARE(on.window->tickets().model().rowCount(), 3);
        QTRY_COMPARE(said(*on.window), u"Imported 1 mail, 1 new ticket"_s);
        drop(on.window.get(), {path});
        QTRY_COMPARE(said(*on.window), u"1 was here before"_s);
        QCOMPARE(on.window->tickets().model().rowCount(), 3);
        // One mail is opened, however it got here.
        QTRY_COMPARE(on.window->findChild<ConversationPane *>()->ticket(), TicketId{3});
    }

    void whatIsNoMailIsNamed()
    {
        WindowOnDesk on;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"chart.png"_s);
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(path));
        drop(on.window.get(), {path});
        QVERIFY(said(*on.window).startsWith(u"chart.png is neither a mail nor"_s));
        QVERIFY(!on.window->findChild<ImportDialog *>());
    }

    void whatHoldsNoMailIsNamed()
    {
        WindowOnDesk on;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"empty.eml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        drop(on.window.get(), {file.fileName()});
        QTRY_COMPARE(said(*on.window), u"empty.eml holds no mail"_s);
    }

    void anArchiveIsAskedAbout()
    {
        WindowOnDesk on;
        QTemporaryDir folder;
        drop(on.window.get(), {folder.path()});
        QTRY_VERIFY(on.window->findChild<ImportDialog *>());
    }

    void whatIsNoFileIsLeftAlone()
    {
        WindowOnDesk on;
        QMimeData mime;
        mime.setUrls({QUrl(u"https://x.example/a.eml"_s)});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(on.window.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }
};

QTEST_MAIN(TestDrops)
#include "drops.moc"
