// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/tones.h"

#include <QDataStream>
#include <QIODevice>
#include <QList>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Earshot
{

namespace
{

constexpr int Rate = 16'000; ///< samples a second
constexpr double Loudness = 6000; ///< of 32,767
constexpr double RampSeconds = 0.02; ///< a tone that begins at once clicks

class Tone
{
public:
    void add(double hertz, double seconds)
    {
        const int samples = int(seconds * Rate);
        for (int i = 0; i < samples; ++i) {
            const double edge = std::min(i, samples - 1 - i) / (RampSeconds * Rate);
            const double swing = std::sin(2 * std::numbers::pi * hertz * i / Rate);
            m_samples << qint16(Loudness * std::min(1.0, edge) * swing);
        }
    }
    void pause(double seconds) { m_samples.resize(m_samples.size() + qsizetype(seconds * Rate)); }

    QByteArray wav() const
    {
        const auto bytes = quint32(m_samples.size() * qsizetype(sizeof(qint16)));
        QByteArray file;
        QDataStream out(&file, QIODevice::WriteOnly);
        out.setByteOrder(QDataStream::LittleEndian);
        out.writeRawData("RIFF", 4);
        out << quint32(36 + bytes);
        out.writeRawData("WAVEfmt ", 8);
        out << quint32(16) << quint16(1) << quint16(1) << quint32(Rate) << quint32(2 * Rate) << quint16(2)
            << quint16(16); // PCM, one channel
        out.writeRawData("data", 4);
        out << bytes;
        for (const qint16 sample : m_samples)
            out << sample;
        return file;
    }

private:
    QList<qint16> m_samples;
};

} // namespace

QByteArray ringbackTone()
{
    Tone tone;
    tone.add(425, 1);
    tone.pause(4);
    return tone.wav();
}

QByteArray ringTone()
{
    Tone tone;
    for (int i = 0; i < 2; ++i) {
        tone.add(587.3, 0.28);
        tone.add(784, 0.42);
        tone.pause(0.15);
    }
    tone.pause(2);
    return tone.wav();
}

} // namespace Earshot
